package dev.assent.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of Excel, streamed: texts stand in their cells as texts, never as formulas. */
public final class XlsxTable implements Table {
    private static final int KEPT = 500;
    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    /** @param rightToLeft the first column stands on the right */
    public XlsxTable(OutputStream stream, String name, boolean rightToLeft) {
        book = new Workbook(stream, "Assent", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(rows, column, number);
            } else if (cells.get(column) != null) {
                // inline: shared texts would all be kept until the end
                sheet.inlineString(rows, column, printable(cells.get(column).toString()));
            }
        }
        if (++rows % KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    // what XML cannot hold
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
