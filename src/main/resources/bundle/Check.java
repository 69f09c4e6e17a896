import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proves a bundle of a license file without Assent. It needs a JDK (17 or newer) and nothing else:
 *
 *     java Check.java [folder or ZIP] [--key name] [digest files]
 *
 * The folder is that in which the bundle was unpacked (default: this one). It proves that every file is as the register signed it, that the
 * record is a whole chain of signed entries, and that application, papers and all rows are those the record vouches for. A bundle that
 * somebody else made and signed with a key of his own would pass, too: so compare the name of the key that is printed with the one the
 * register publishes (GET /api/verification/key), or give it with --key. A digest that you had kept proves that nothing was cut off.
 * The exit code is 0 if all of it holds, else 1.
 */
public class Check {
    // Arabic stands as escapes: an older JDK reads this file in whatever charset its machine has
    private static final boolean ARABIC = Locale.getDefault().getLanguage().equals("ar");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static int faults;

    public static void main(String[] args) throws Exception {
        Path place = Path.of(".");
        String expected = null;
        List<Path> digests = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--key") && i + 1 < args.length) {
                expected = args[++i];
            } else if (args[i].endsWith(".txt")) {
                digests.add(Path.of(args[i]));
            } else {
                place = Path.of(args[i]);
            }
        }
        if (Files.isRegularFile(place)) {
            try (var zip = FileSystems.newFileSystem(place)) {
                check(zip.getPath("/"), expected, digests);
            }
        } else {
            check(place, expected, digests);
        }
        if (faults > 0) {
            say("NOT PROVED. Faults: {0}", "\u0644\u0645 \u064a\u062b\u0628\u062a. \u0639\u062f\u062f \u0627\u0644\u0639\u064a\u0648\u0628: {0}", faults);
        } else {
            say("PROVED. Nothing in this bundle was changed since the register made it.", "\u062b\u0628\u062a\u062a \u0627\u0644\u0635\u062d\u0629. \u0644\u0645 \u064a\u062a\u063a\u064a\u0631 \u0634\u064a\u0621 \u0641\u064a \u0647\u0630\u0647 \u0627\u0644\u062d\u0632\u0645\u0629 \u0645\u0646\u0630 \u0623\u0646 \u0623\u0639\u062f\u0651\u0647\u0627 \u0627\u0644\u0633\u062c\u0644.");
        }
        System.exit(faults > 0 ? 1 : 0);
    }

    private static void check(Path bundle, String expected, List<Path> digests) throws Exception {
        for (String needed : List.of("manifest.txt", "keys.pem", "record.jsonl", "application.json")) {
            if (!Files.isRegularFile(bundle.resolve(needed))) {
                fault("{0} is missing", "\u0627\u0644\u0645\u0644\u0641 {0} \u0645\u0641\u0642\u0648\u062f", needed);
                return;
            }
        }
        Map<String, PublicKey> keys = keys(text(bundle, "keys.pem"));
        String file = manifest(bundle, keys, expected);
        try {
            List<Map<?, ?>> record = record(bundle, file, keys);
            Map<String, String> vouched = rows(bundle, record);
            papers(bundle, vouched);
            for (Path digest : digests) {
                digest(Files.readString(digest), file, record, keys);
            }
        } catch (IOException | RuntimeException unreadable) {
            fault("What is written cannot be read: {0}", "\u064a\u062a\u0639\u0630\u0631 \u0642\u0631\u0627\u0621\u0629 \u0627\u0644\u0645\u0643\u062a\u0648\u0628: {0}", unreadable);
        }
    }

    /** Every file is the one that was put in, and none is there besides; whoever signed the list has the register's key. */
    private static String manifest(Path bundle, Map<String, PublicKey> keys, String expected) throws Exception {
        String manifest = text(bundle, "manifest.txt");
        String key = signed(manifest, keys, "manifest.txt");
        Map<String, String> sums = new LinkedHashMap<>();
        for (Matcher line = Pattern.compile("(?m)^([0-9a-f]{64})  (.+)$").matcher(manifest); line.find();) {
            sums.put(line.group(2), line.group(1));
        }
        TreeSet<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(bundle)) {
            files.filter(Files::isRegularFile).forEach(each -> there.add(bundle.relativize(each).toString().replace('\\', '/')));
        }
        there.remove("manifest.txt");
        for (String path : sums.keySet()) {
            if (!there.remove(path)) {
                fault("{0} is missing", "\u0627\u0644\u0645\u0644\u0641 {0} \u0645\u0641\u0642\u0648\u062f", path);
            } else if (!sha256(Files.readAllBytes(bundle.resolve(path))).equals(sums.get(path))) {
                fault("{0} was changed", "\u062a\u063a\u064a\u0651\u0631 \u0627\u0644\u0645\u0644\u0641 {0}", path);
            }
        }
        for (String stranger : there) {
            // what this check was compiled to, and the like, is not the bundle's
            if (stranger.startsWith("papers/") || stranger.startsWith("rows/")) {
                fault("{0} was slipped in", "\u0627\u0644\u0645\u0644\u0641 {0} \u062f\u062e\u064a\u0644", stranger);
            }
        }
        if (expected != null && !expected.equals(key)) {
            fault("The bundle is signed with the key {0}, not with {1}", "\u0627\u0644\u062d\u0632\u0645\u0629 \u0645\u0648\u0642\u0639\u0629 \u0628\u0627\u0644\u0645\u0641\u062a\u0627\u062d {0} \u0644\u0627 \u0628\u0627\u0644\u0645\u0641\u062a\u0627\u062d {1}", key, expected);
        }
        Matcher head = Pattern.compile("\\Aassent-bundle 1\nfile (\\S+)\nmade (\\S+) by (.+)\nentries (\\d+)\n").matcher(manifest);
        if (!head.find()) {
            fault("{0} was changed", "\u062a\u063a\u064a\u0651\u0631 \u0627\u0644\u0645\u0644\u0641 {0}", "manifest.txt");
            return "";
        }
        say("License file {0}, bundle made {1}, {2} files, signed with the key {3}", "\u0645\u0644\u0641 \u0627\u0644\u062a\u0631\u062e\u064a\u0635 {0}\u060c \u0623\u064f\u0639\u062f\u0651\u062a \u0627\u0644\u062d\u0632\u0645\u0629 \u0641\u064a {1}\u060c \u0639\u062f\u062f \u0627\u0644\u0645\u0644\u0641\u0627\u062a {2}\u060c \u0645\u0648\u0642\u0639\u0629 \u0628\u0627\u0644\u0645\u0641\u062a\u0627\u062d {3}",
                head.group(1), head.group(2), sums.size(), key);
        return head.group(1);
    }

    /** The chain: each entry belongs to its content, follows the one before it, and is signed. */
    private static List<Map<?, ?>> record(Path bundle, String file, Map<String, PublicKey> keys) throws Exception {
        List<Map<?, ?>> record = new ArrayList<>();
        String previous = "0".repeat(64);
        boolean signed = false;
        for (String line : text(bundle, "record.jsonl").split("\n")) {
            Map<?, ?> entry = (Map<?, ?>) new Json(line).value();
            record.add(entry);
            String hashed = String.join("\n", previous, string(entry, "fileNumber"), string(entry, "place"), string(entry, "at"), string(entry, "kind"),
                    string(entry, "actor"), string(entry, "facts")) + (entry.get("vouched") == null ? "" : "\n" + entry.get("vouched"));
            String hash = string(entry, "hash");
            if (!file.equals(entry.get("fileNumber")) || !String.valueOf(record.size()).equals(string(entry, "place"))) {
                fault("Entry {0} is missing or out of its place", "\u0627\u0644\u0642\u064a\u062f {0} \u0645\u0641\u0642\u0648\u062f \u0623\u0648 \u0641\u064a \u063a\u064a\u0631 \u0645\u0648\u0636\u0639\u0647", record.size());
            }
            if (!previous.equals(entry.get("previous")) || !sha256(hashed.getBytes(StandardCharsets.UTF_8)).equals(hash)) {
                fault("Entry {0} was changed or does not follow the one before it", "\u0627\u0644\u0642\u064a\u062f {0} \u062a\u063a\u064a\u0651\u0631 \u0623\u0648 \u0644\u0627 \u064a\u062a\u0628\u0639 \u0645\u0627 \u0642\u0628\u0644\u0647", record.size());
            }
            // entries older than the key are vouched for by the first signed one after them
            if ((entry.get("signature") != null || signed) && !valid(hash, string(entry, "signedWith"), string(entry, "signature"), keys)) {
                fault("Entry {0} is not signed by a key of the register", "\u0627\u0644\u0642\u064a\u062f {0} \u063a\u064a\u0631 \u0645\u0648\u0642\u0639 \u0628\u0645\u0641\u062a\u0627\u062d \u0645\u0646 \u0645\u0641\u0627\u062a\u064a\u062d \u0627\u0644\u0633\u062c\u0644", record.size());
            }
            signed |= entry.get("signature") != null;
            previous = hash;
        }
        if (!signed) {
            fault("The record is not signed", "\u0627\u0644\u0633\u062c\u0644 \u063a\u064a\u0631 \u0645\u0648\u0642\u0639");
        }
        if (!text(bundle, "manifest.txt").contains("\nentries " + record.size() + "\n")) {
            fault("The record ends at entry {0}, but more were written", "\u064a\u0646\u062a\u0647\u064a \u0627\u0644\u0633\u062c\u0644 \u0639\u0646\u062f \u0627\u0644\u0642\u064a\u062f {0} \u0648\u0642\u062f \u0643\u064f\u062a\u0628 \u0623\u0643\u062b\u0631 \u0645\u0646\u0647", record.size());
        }
        say("Record: {0} entries, the last of {1}", "\u0627\u0644\u0633\u062c\u0644: \u0639\u062f\u062f \u0627\u0644\u0642\u064a\u0648\u062f {0}\u060c \u0648\u0622\u062e\u0631\u0647\u0627 \u0641\u064a {1}", record.size(), string(record.get(record.size() - 1), "at"));
        return record;
    }

    /** Of each table the last entry that vouches for it says what its rows were. */
    private static Map<String, String> rows(Path bundle, List<Map<?, ?>> record) throws Exception {
        Map<String, String> sums = new LinkedHashMap<>();
        for (Map<?, ?> entry : record) {
            if (entry.get("vouched") != null) {
                ((Map<?, ?>) new Json(string(entry, "vouched")).value()).forEach((table, sum) -> sums.put(table.toString(), sum.toString()));
            }
        }
        Map<String, String> rows = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(bundle.resolve("rows"))) {
            for (Path file : files.sorted().toList()) {
                String table = file.getFileName().toString().replace(".json", "");
                String text = Files.readString(file);
                rows.put(table, text);
                if (!sha256(text.getBytes(StandardCharsets.UTF_8)).equals(sums.getOrDefault(table, sha256("[]".getBytes(StandardCharsets.UTF_8))))) {
                    fault("The rows of {0} are not those the record vouches for", "\u0635\u0641\u0648\u0641 {0} \u0644\u064a\u0633\u062a \u0627\u0644\u062a\u064a \u064a\u0634\u0647\u062f \u0639\u0644\u064a\u0647\u0627 \u0627\u0644\u0633\u062c\u0644", table);
                }
            }
        }
        for (String table : sums.keySet()) {
            if (!rows.containsKey(table)) {
                fault("{0} is missing", "\u0627\u0644\u0645\u0644\u0641 {0} \u0645\u0641\u0642\u0648\u062f", "rows/" + table + ".json");
            }
        }
        say("Rows of {0} tables are those the record vouches for", "\u0635\u0641\u0648\u0641 {0} \u0645\u0646 \u0627\u0644\u062c\u062f\u0627\u0648\u0644 \u0647\u064a \u0627\u0644\u062a\u064a \u064a\u0634\u0647\u062f \u0639\u0644\u064a\u0647\u0627 \u0627\u0644\u0633\u062c\u0644", sums.size());
        return rows;
    }

    /** Application and papers are those of the rows, which the record vouches for. */
    private static void papers(Path bundle, Map<String, String> rows) throws Exception {
        List<?> file = (List<?>) new Json(rows.getOrDefault("LICENSE_FILE", "[]")).value();
        if (file.size() != 1 || !((List<?>) file.get(0)).contains(text(bundle, "application.json"))) {
            fault("{0} was changed", "\u062a\u063a\u064a\u0651\u0631 \u0627\u0644\u0645\u0644\u0641 {0}", "application.json");
        }
        List<?> papers = (List<?>) new Json(rows.getOrDefault("ATTACHMENT", "[]")).value();
        for (Object each : papers) {
            // id, name, type, media type, size, SHA-256 and more
            List<?> paper = (List<?>) each;
            Path folder = bundle.resolve("papers").resolve(paper.get(0).toString());
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
                Path content = files.findFirst().orElse(null);
                if (content == null || !sha256(Files.readAllBytes(content)).equals(paper.get(5))) {
                    fault("The paper {0} was changed or is missing", "\u0627\u0644\u0645\u0633\u062a\u0646\u062f {0} \u062a\u063a\u064a\u0651\u0631 \u0623\u0648 \u0647\u0648 \u0645\u0641\u0642\u0648\u062f", paper.get(1));
                }
            }
        }
        say("Application and {0} papers are those the record vouches for", "\u0627\u0644\u0637\u0644\u0628 \u0648\u0639\u062f\u062f \u0645\u0646 \u0627\u0644\u0645\u0633\u062a\u0646\u062f\u0627\u062a ({0}) \u0647\u064a \u0627\u0644\u062a\u064a \u064a\u0634\u0647\u062f \u0639\u0644\u064a\u0647\u0627 \u0627\u0644\u0633\u062c\u0644", papers.size());
    }

    /** A digest that was kept elsewhere names an entry of the record and its hash. */
    private static void digest(String text, String file, List<Map<?, ?>> record, Map<String, PublicKey> keys) throws Exception {
        String digest = text.replace("\r\n", "\n");
        signed(digest, keys, "digest");
        Matcher head = Pattern.compile("(?m)^" + Pattern.quote(file) + " (\\d+) ([0-9a-f]{64})$").matcher(digest);
        while (head.find()) {
            int place = Integer.parseInt(head.group(1));
            if (place > record.size() || !head.group(2).equals(record.get(place - 1).get("hash"))) {
                fault("Entry {0}, which the digest names, is gone or another one", "\u0627\u0644\u0642\u064a\u062f {0} \u0627\u0644\u0630\u064a \u062a\u0630\u0643\u0631\u0647 \u0627\u0644\u062e\u0644\u0627\u0635\u0629 \u0645\u0641\u0642\u0648\u062f \u0623\u0648 \u063a\u064a\u0631\u0647", place);
            } else {
                say("The digest names entry {0} of this record", "\u062a\u0630\u0643\u0631 \u0627\u0644\u062e\u0644\u0627\u0635\u0629 \u0627\u0644\u0642\u064a\u062f {0} \u0645\u0646 \u0647\u0630\u0627 \u0627\u0644\u0633\u062c\u0644", place);
            }
        }
    }

    /** The name of the key that signed a text whose last line is {@code signed KEY SIGNATURE}. */
    private static String signed(String text, Map<String, PublicKey> keys, String name) throws Exception {
        int end = text.lastIndexOf("\nsigned ") + 1;
        String[] words = text.substring(end).strip().split(" ");
        if (end == 0 || words.length != 3 || !valid(sha256(text.substring(0, end).getBytes(StandardCharsets.UTF_8)), words[1], words[2], keys)) {
            fault("{0} is not signed by a key of the register", "{0} \u063a\u064a\u0631 \u0645\u0648\u0642\u0639 \u0628\u0645\u0641\u062a\u0627\u062d \u0645\u0646 \u0645\u0641\u0627\u062a\u064a\u062d \u0627\u0644\u0633\u062c\u0644", name);
            return "?";
        }
        return words[1];
    }

    /** Keys by their names: the first 16 digits of the SHA-256 of the public key. */
    private static Map<String, PublicKey> keys(String pem) throws Exception {
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        for (Matcher part = Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----").matcher(pem); part.find();) {
            byte[] key = Base64.getMimeDecoder().decode(part.group(1));
            keys.put(sha256(key).substring(0, 16), KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        }
        return keys;
    }

    private static boolean valid(String hash, String key, String signature, Map<String, PublicKey> keys) {
        if (!keys.containsKey(key)) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(keys.get(key));
            check.update(hash.getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String string(Map<?, ?> entry, String name) {
        return String.valueOf(entry.get(name));
    }

    private static String text(Path bundle, String file) throws IOException {
        return Files.readString(bundle.resolve(file));
    }

    private static void fault(String english, String arabic, Object... args) {
        faults++;
        say("FAULT: " + english, "\u0639\u064a\u0628: " + arabic, args);
    }

    private static void say(String english, String arabic, Object... args) {
        String sentence = ARABIC ? arabic : english;
        for (int i = 0; i < args.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(args[i]));
        }
        OUT.println(sentence);
    }

    /** Reads one JSON value; numbers stay texts. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            space();
            char first = text.charAt(at);
            if (first == '{') {
                Map<String, Object> object = new LinkedHashMap<>();
                for (at++, space(); text.charAt(at) != '}'; space()) {
                    String name = (String) value();
                    space();
                    at++;
                    object.put(name, value());
                    space();
                    at += text.charAt(at) == ',' ? 1 : 0;
                }
                at++;
                return object;
            }
            if (first == '[') {
                List<Object> list = new ArrayList<>();
                for (at++, space(); text.charAt(at) != ']'; space()) {
                    list.add(value());
                    space();
                    at += text.charAt(at) == ',' ? 1 : 0;
                }
                at++;
                return list;
            }
            return first == '"' ? string() : word();
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                char sign = text.charAt(at);
                if (sign != '\\') {
                    string.append(sign);
                    continue;
                }
                char escaped = text.charAt(++at);
                if (escaped == 'u') {
                    string.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    at += 4;
                } else {
                    int control = "bfnrt".indexOf(escaped);
                    string.append(control < 0 ? escaped : "\b\f\n\r\t".charAt(control));
                }
            }
            at++;
            return string.toString();
        }

        private String word() {
            int from = at;
            while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            return word.equals("null") ? null : word;
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
