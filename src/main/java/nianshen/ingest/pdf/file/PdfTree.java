package nianshen.ingest.pdf.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nianshen.ingest.canvas.PageLosses;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a file in their order (PDF 32000-1, 7.7.3), and those that the tree names but does not hold. */
public final class PdfTree {

    private final List<PDPage> pages = new ArrayList<>();
    private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PageLosses losses;

    private final PdfLimits limits;

    private PdfTree(PageLosses losses, PdfLimits limits) {
        this.limits = limits;
        this.losses = losses;
    }

    /** The pages; what is missing among them is told. */
    public static List<PDPage> pages(PDDocument file, PageLosses losses, PdfLimits limits) {
        COSDictionary root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        PdfTree tree = new PdfTree(losses, limits);
        if (root == null) {
            file.getPages().forEach(tree.pages::add);
            return tree.pages;
        }
        tree.visit(root);
        int counted = root.getInt(COSName.COUNT, tree.pages.size());
        if (counted > tree.pages.size()) {
            losses.add("记载有" + counted + "页，只找到" + tree.pages.size() + "页");
        }
        return tree.pages;
    }

    private void visit(COSDictionary node) {
        if (!met.add(node)) {
            losses.add("的页面目录自相循环");
        } else if (node.containsKey(COSName.KIDS) && !COSName.PAGE.equals(node.getCOSName(COSName.TYPE))) {
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                visit(kids.getObject(i));
            }
        } else {
            limits.drawing.pages.use(1);
            pages.add(new PDPage(node));
        }
    }

    private void visit(COSBase kid) {
        if (kid instanceof COSDictionary node) {
            visit(node);
        } else {
            losses.add("有一页缺失，排在第" + (pages.size() + 1) + "页的位置");
        }
    }
}
