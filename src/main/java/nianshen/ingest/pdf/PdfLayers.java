package nianshen.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Which layers of a file are shown when it is opened (optional content, PDF 32000-1, 8.11). */
final class PdfLayers {

    private static final COSName BASE_STATE = COSName.getPDFName("BaseState");
    private static final COSName OCMD = COSName.getPDFName("OCMD");
    private static final COSName VE = COSName.getPDFName("VE");
    private static final int DEEPEST = 8;
    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfLayers(PDDocument file) {
        COSDictionary all = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary opening = all == null ? null : all.getCOSDictionary(COSName.D);
        if (opening == null) {
            return;
        }
        if (COSName.OFF.equals(opening.getCOSName(BASE_STATE))) {
            off.addAll(groups(all.getDictionaryObject(COSName.OCGS)));
            groups(opening.getDictionaryObject(COSName.ON)).forEach(off::remove);
        }
        off.addAll(groups(opening.getDictionaryObject(COSName.OFF)));
    }

    private static List<COSDictionary> groups(COSBase one) {
        List<COSDictionary> groups = new ArrayList<>();
        if (one instanceof COSDictionary group) {
            groups.add(group);
        } else if (one instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                groups.addAll(several.getObject(i) instanceof COSDictionary group ? List.of(group) : List.of());
            }
        }
        return groups;
    }

    /** Whether what belongs to the layer, or to the layers of a membership, is shown; what belongs to none is. */
    boolean shows(COSDictionary membership) {
        if (membership == null || !OCMD.equals(membership.getCOSName(COSName.TYPE))) {
            return membership == null || !off.contains(membership);
        }
        COSArray expression = membership.getCOSArray(VE);
        if (expression != null) {
            return holds(expression, DEEPEST);
        }
        List<COSDictionary> groups = groups(membership.getDictionaryObject(COSName.OCGS));
        return groups.isEmpty() || switch (String.valueOf(membership.getNameAsString(COSName.P))) {
            case "AllOn" -> groups.stream().noneMatch(off::contains);
            case "AnyOff" -> groups.stream().anyMatch(off::contains);
            case "AllOff" -> off.containsAll(groups);
            default -> !off.containsAll(groups);
        };
    }

    /** Whether an expression of layers holds; what goes too deep does. */
    private boolean holds(COSBase of, int depth) {
        if (!(of instanceof COSArray expression) || depth == 0) {
            return !(of instanceof COSDictionary group) || !off.contains(group);
        }
        IntStream parts = IntStream.range(1, expression.size());
        return switch (expression.size() > 0 && expression.getObject(0) instanceof COSName how ? how.getName() : "") {
            case "Not" -> parts.noneMatch(i -> holds(expression.getObject(i), depth - 1));
            case "Or" -> parts.anyMatch(i -> holds(expression.getObject(i), depth - 1));
            default -> parts.allMatch(i -> holds(expression.getObject(i), depth - 1));
        };
    }
}
