package dev.assent.sample;

import java.util.List;

/** Names of the fictional State and its neighbours, in both scripts. */
final class Names {
    static final List<String> APPLICANTS = List.of("Castor Vehicles AG", "Ostara Defence GmbH", "Boreal Arms Ltd", "Pollux Optics SA", "Meridian Brokers",
            "Halden Ammunition Works", "Tarn Aerospace", "Sorrel Marine", "Ibis Freight and Transit", "Corvus Precision", "شركة النور للصناعات الدفاعية",
            "مؤسسة الساحل للتجارة", "شركة الصقر للنقل", "مصانع الرافد للذخيرة");
    static final List<String> CONSIGNEES = List.of("Central Depot", "State Arsenal", "Northern Port Authority", "Freight Terminal 4", "المستودع المركزي",
            "ميناء الشمال", "مخازن القوات البرية");
    static final List<String> END_USERS = List.of("Ministry of Defence", "Border Guard Service", "National Police", "Coast Guard", "Army Logistics Command",
            "Air Force", "Presidential Guard", "Museum of Military History", "وزارة الدفاع", "حرس الحدود", "الشرطة الوطنية", "خفر السواحل", "القوات الجوية",
            "الحرس الوطني", "إدارة الأمن العام");
    static final List<String> SIGNATORIES = List.of("Secretary General", "Deputy Minister", "Director of Procurement", "الأمين العام", "مدير المشتريات");
    static final List<String> PURPOSES = List.of("Border patrol", "Re-equipment", "Training", "Spare parts", "Replacement of older stock", "Coastal surveillance",
            "تجديد التجهيزات", "حراسة الحدود", "تدريب");
    static final List<String> DESTINATIONS = List.of("XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ", "XL", "XM");
    static final List<String> CONDITIONS = List.of("Delivery verification certificate within 60 days", "Delivery in two parts, the second after inspection",
            "No re-export without consent", "Serial numbers are reported before delivery", "Post-shipment inspection within one year");
    static final List<String> OBJECTIONS = List.of("The balance of the region is at stake.", "Earlier deliveries were found with a third party.",
            "The unit named is under investigation.", "The quantity exceeds the stated need.", "The route passes a State that gave no consent.");
    static final List<String> QUESTIONS = List.of("Which unit will use the goods?", "Who stores the goods until delivery?", "Is the transit State informed?",
            "Please explain the difference between contract and certificate.");
    static final List<String> ANSWERS = List.of("The unit is named in the annex sent today.", "The state arsenal stores them under guard.",
            "Yes; the note verbale is attached to our letter.", "The contract was amended; the new quantity holds.");
    static final List<String> MISSING = List.of("The end-use certificate is not signed", "The contract is missing", "The route is not described",
            "The registration of the broker is missing");
    static final List<String> WITHDRAWALS = List.of("The contract was cancelled.", "The buyer chose another supplier.", "We hand it in again with other quantities.");

    private Names() {
    }
}
