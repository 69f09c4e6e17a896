package dev.assent.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A license as the register would have it, in both scripts. */
final class SampleLetter {
    private SampleLetter() {
    }

    static Map<String, Object> fields(String language) {
        boolean arabic = language.equals("ar");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", "EXP-2026-000017");
        fields.put("reference", "AC/2026/114");
        fields.put("date", arabic ? "28 نوفمبر 2026" : "28 November 2026");
        fields.put("authority", arabic ? "سلطة الترخيص" : "Licensing authority");
        fields.put("authorityMail", "licensing@veldora.example");
        fields.put("applicant", arabic ? "شركة المها للصناعات الدفاعية (Al Maha Defence Industries LLC)" : "Al Maha Defence Industries LLC <\"Oryx\" & Sons>");
        fields.put("endUser", arabic ? "وزارة الداخلية، الجمهورية أ" : "Ministry of the Interior, Republic A");
        fields.put("destination", arabic ? "الجمهورية أ" : "Republic A");
        fields.put("license", "LIC-EXP-2026-000009");
        fields.put("validUntil", arabic ? "27 نوفمبر 2028" : "27 November 2028");
        fields.put("conditions", arabic ? "1. يُقدَّم تأكيد التسليم خلال 30 يوماً.\n2. لا يجوز إعادة التصدير إلى دولة ثالثة دون موافقة (المادة 11(2))."
                : "1. Delivery is confirmed within 30 days.\n2. No re-export to a third State without consent (Art. 11(2)).");
        fields.put("reasons", arabic ? "أعاد المرسل إليه بيع تسليمات سابقة." : "The consignee has resold earlier deliveries.");
        fields.put("rest", "LIC-EXP-2026-000009");
        fields.put("legalBasis", arabic ? "المادة 7(1) و7(4) من المعاهدة" : "ATT Art. 7(1) and 7(4)");
        fields.put("lines", List.of(line("1", arabic ? "مركبة دورية 4x4" : "Patrol vehicle 4x4", "PV-200", "12", arabic ? "قطعة" : "PIECE"),
                line("2", arabic ? "ذخيرة 5.56×45 ملم" : "Ammunition 5.56×45 mm", "", "15\u00A0000", arabic ? "قطعة" : "PIECE")));
        fields.put("appealUntil", arabic ? "28 ديسمبر 2026" : "28 December 2026");
        fields.put("appealTo", arabic ? "محكمة القضاء الإداري" : "the administrative court");
        fields.put("appealHow", arabic ? "يُقدَّم كتابةً مع رقم الملف والأسباب." : "It is lodged in writing, with the number of the file and the reasons.");
        fields.put("checkAddress", "https://assent.veldora.example/check/ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        fields.put("check", QrCode.picture("https://assent.veldora.example/check/ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
        return fields;
    }

    private static Map<String, String> line(String line, String description, String model, String granted, String unit) {
        return Map.of("line", line, "description", description, "model", model, "quantity", granted, "granted", granted, "unit", unit);
    }
}
