package dev.assent.search;

import dev.assent.register.Reader;
import dev.assent.sheet.CsvTable;
import dev.assent.sheet.Table;
import dev.assent.sheet.XlsxTable;
import dev.assent.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The list of files, as its reader asked for it, as a file of a spreadsheet. */
@RestController
class ListExportController {
    private final ListExport export;

    ListExportController(ListExport export) {
        this.export = export;
    }

    /** All files of the list, RFC 4180 in UTF-8; headings and names in the reader's language, days in the time zone of the file's setup. */
    @Operation(summary = "The list of files, all pages, as CSV")
    @GetMapping("/api/files.csv")
    void csv(@ParameterObject @ModelAttribute Asked asked, Authentication login, HttpServletResponse answer) throws IOException {
        Reader reader = Reader.of(login);
        export.check(asked, reader);
        begin(answer, "text/csv;charset=UTF-8", "files.csv");
        try (Table table = new CsvTable(answer.getOutputStream())) {
            export.write(asked, reader, Texts.locale(), table);
        }
    }

    /** The same as a workbook of one sheet (Office Open XML). */
    @Operation(summary = "The list of files, all pages, as XLSX")
    @GetMapping("/api/files.xlsx")
    void xlsx(@ParameterObject @ModelAttribute Asked asked, Authentication login, HttpServletResponse answer) throws IOException {
        Reader reader = Reader.of(login);
        Locale language = Texts.locale();
        export.check(asked, reader);
        begin(answer, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "files.xlsx");
        try (Table table = new XlsxTable(answer.getOutputStream(), export.name(language), language.getLanguage().equals("ar"))) {
            export.write(asked, reader, language, table);
        }
    }

    private static void begin(HttpServletResponse answer, String type, String name) {
        answer.setContentType(type);
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
