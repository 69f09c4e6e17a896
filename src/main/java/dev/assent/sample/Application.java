package dev.assent.sample;

import dev.assent.setup.NationalSetup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an applicant of the sample applies for, field by field as an application has them. */
record Application(Map<String, Object> content) {
    private static final BigDecimal LARGE = BigDecimal.valueOf(50_000_000);
    private static final BigDecimal NOTABLE = BigDecimal.valueOf(1_000_000);

    static Application of(NationalSetup setup, String reference, String activity, List<Goods> goods, LocalDate received, Chance chance) {
        boolean inwards = activity.equals("IMPORT");
        String abroad = chance.of(Names.DESTINATIONS);
        String destination = inwards ? setup.state() : abroad;
        int who = chance.between(0, Names.APPLICANTS.size() - 1);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("reference", reference);
        content.put("activity", activity);
        content.put("setup", setup.setup());
        content.put("applicant", party(Names.APPLICANTS.get(who), setup.state(), "%s-OP-%04d".formatted(setup.state(), who + 1), "COMPANY"));
        content.put("consignee", party(chance.of(Names.CONSIGNEES), destination, null, null));
        content.put("endUser", party(chance.of(Names.END_USERS), destination, null, "GOVERNMENT"));
        content.put("ultimateEndUser", null);
        content.put("exporter", inwards ? party("Foreign Ordnance " + abroad, abroad, null, "COMPANY") : null);
        content.put("intermediaries", List.of());
        content.put("destination", destination);
        content.put("origin", activity.equals("BROKERING") ? "XK" : inwards || activity.startsWith("TRANS") ? abroad : null);
        content.put("transitStates", chance.percent(25) ? List.of("XC") : List.of());
        content.put("route", null);
        content.put("purpose", chance.of(Names.PURPOSES));
        content.put("endUseStatement", "For the end user alone");
        content.put("urgency", chance.percent(7) ? "URGENT" : "NORMAL");
        content.put("temporary", chance.percent(4));
        content.put("ownUse", false);
        content.put("language", chance.percent(25) ? "ar" : "en");
        content.put("note", null);
        content.put("lines", lines(goods, chance));
        content.put("documents", documents(reference, destination, received, chance));
        return new Application(content);
    }

    private static Map<String, Object> party(String name, String country, String registration, String kind) {
        Map<String, Object> party = new LinkedHashMap<>();
        party.put("name", name);
        party.put("country", country);
        party.put("registration", registration);
        party.put("kind", kind);
        party.put("mail", null);
        return party;
    }

    private static List<Map<String, Object>> lines(List<Goods> goods, Chance chance) {
        List<Map<String, Object>> lines = new ArrayList<>();
        goods.forEach(each -> lines.add(each.line(lines.size() + 1, chance)));
        return lines;
    }

    private static List<Map<String, Object>> documents(String reference, String destination, LocalDate received, Chance chance) {
        Map<String, Object> certificate = new LinkedHashMap<>();
        certificate.put("type", "EUC");
        certificate.put("reference", "EUC/" + reference.substring(reference.length() - 4) + "/" + chance.between(100, 999));
        certificate.put("issuer", "Ministry of Defence of " + destination);
        certificate.put("issuerCountry", null);
        certificate.put("issuedOn", received.minusDays(chance.between(10, 90)).toString());
        certificate.put("expiresOn", null);
        certificate.put("signatory", chance.of(Names.SIGNATORIES));
        certificate.put("remark", null);
        Map<String, Object> contract = new LinkedHashMap<>(certificate);
        contract.putAll(Map.of("type", "CONTRACT", "reference", "C-" + chance.between(1000, 9999), "issuer", "The applicant"));
        contract.put("signatory", null);
        return List.of(certificate, contract);
    }

    String text(String field) {
        return (String) content.get(field);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> party(String field) {
        return (Map<String, Object>) content.get(field);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows(String field) {
        return (List<Map<String, Object>>) content.get(field);
    }

    /** What decision tables read of these lines; the value only as far as a table asks for it, so that the same question comes again. */
    Map<String, Object> facts(List<Map<String, Object>> lines) {
        BigDecimal value = lines.stream().map(line -> (BigDecimal) line.get("value")).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Object> categories = lines.stream().map(line -> line.get("attCategory")).filter(category -> category != null).distinct().sorted().toList();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", "APPLICATION");
        facts.put("activity", text("activity"));
        facts.put("urgency", text("urgency"));
        facts.put("origin", "BROKERING".equals(text("activity")) ? text("origin") : null);
        facts.put("categories", categories);
        facts.put("totalValue", value.compareTo(LARGE) >= 0 ? LARGE : value.compareTo(NOTABLE) >= 0 ? NOTABLE : BigDecimal.ZERO);
        facts.put("smallArms", categories.contains("2.1.h") || lines.stream().anyMatch(line -> "2.1.h".equals(line.get("partOf"))));
        facts.put("ammunition", lines.stream().anyMatch(line -> Boolean.TRUE.equals(line.get("ammunition"))));
        return facts;
    }

    /** What tables of time limits, of questions and of votes read. */
    Map<String, Object> brief() {
        return Map.of("kind", "APPLICATION", "activity", text("activity"), "urgency", text("urgency"));
    }

    Map<String, Object> facts() {
        return facts(rows("lines"));
    }
}
