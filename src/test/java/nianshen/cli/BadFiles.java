package nianshen.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import nianshen.specimen.WordPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that cannot be audited, each made bad in one way, by name. */
final class BadFiles {
    private static final Specimen SPECIMEN = Maker.draw(4);

    private BadFiles() {
    }

    static Map<String, byte[]> all() throws IOException, GeneralSecurityException {
        byte[] pdf = PaperPrint.RULED.write(SPECIMEN);
        byte[] word = WordPrint.TYPED.write(SPECIMEN);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("encrypted.pdf", encryptedPdf(pdf));
        files.put("encrypted.docx", encryptedWord(word));
        files.put("truncated.pdf", Arrays.copyOf(pdf, pdf.length / 3));
        files.put("truncated.docx", Arrays.copyOf(word, word.length / 2));
        files.put("empty.pdf", new byte[0]);
        files.put("blank.txt", " \n\n　\n".getBytes(StandardCharsets.UTF_8));
        files.put("pictures.pdf", picturesOnly());
        files.put("unknown.bin", noise());
        return files;
    }

    private static byte[] encryptedPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedWord(byte[] word) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("user");
            try (OutputStream stream = encryptor.getDataStream(file)) {
                stream.write(word);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] picturesOnly() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(LosslessFactory.createFromImage(document, picture), 50, 50, 500, 700);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] noise() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
