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
            say("NOT PROVED. Faults: {0}", "لم يثبت. عدد العيوب: {0}", faults);
        } else {
            say("PROVED. Nothing in this bundle was changed since the register made it.", "ثبتت الصحة. لم يتغير شيء في هذه الحزمة منذ أن أعدّها السجل.");
        }
        System.exit(faults > 0 ? 1 : 0);
    }

    private static void check(Path bundle, String expected, List<Path> digests) throws Exception {
        for (String needed : List.of("manifest.txt", "keys.pem", "record.jsonl", "application.json")) {
            if (!Files.isRegularFile(bundle.resolve(needed))) {
                fault("{0} is missing", "الملف {0} مفقود", needed);
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
            fault("What is written cannot be read: {0}", "يتعذر قراءة المكتوب: {0}", unreadable);
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
                fault("{0} is missing", "الملف {0} مفقود", path);
            } else if (!sha256(Files.readAllBytes(bundle.resolve(path))).equals(sums.get(path))) {
                fault("{0} was changed", "تغيّر الملف {0}", path);
            }
        }
        for (String stranger : there) {
            // what this check was compiled to, and the like, is not the bundle's
            if (stranger.startsWith("papers/") || stranger.startsWith("rows/")) {
                fault("{0} was slipped in", "الملف {0} دخيل", stranger);
            }
        }
        if (expected != null && !expected.equals(key)) {
            fault("The bundle is signed with the key {0}, not with {1}", "الحزمة موقعة بالمفتاح {0} لا بالمفتاح {1}", key, expected);
        }
        Matcher head = Pattern.compile("\\Aassent-bundle 1\nfile (\\S+)\nmade (\\S+) by (.+)\nentries (\\d+)\n").matcher(manifest);
        if (!head.find()) {
            fault("{0} was changed", "تغيّر الملف {0}", "manifest.txt");
            return "";
        }
        say("License file {0}, bundle made {1}, {2} files, signed with the key {3}", "ملف الترخيص {0}، أُعدّت الحزمة في {1}، عدد الملفات {2}، موقعة بالمفتاح {3}",
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
                fault("Entry {0} is missing or out of its place", "القيد {0} مفقود أو في غير موضعه", record.size());
            }
            if (!previous.equals(entry.get("previous")) || !sha256(hashed.getBytes(StandardCharsets.UTF_8)).equals(hash)) {
                fault("Entry {0} was changed or does not follow the one before it", "القيد {0} تغيّر أو لا يتبع ما قبله", record.size());
            }
            // entries older than the key are vouched for by the first signed one after them
            if ((entry.get("signature") != null || signed) && !valid(hash, string(entry, "signedWith"), string(entry, "signature"), keys)) {
                fault("Entry {0} is not signed by a key of the register", "القيد {0} غير موقع بمفتاح من مفاتيح السجل", record.size());
            }
            signed |= entry.get("signature") != null;
            previous = hash;
        }
        if (!signed) {
            fault("The record is not signed", "السجل غير موقع");
        }
        if (!text(bundle, "manifest.txt").contains("\nentries " + record.size() + "\n")) {
            fault("The record ends at entry {0}, but more were written", "ينتهي السجل عند القيد {0} وقد كُتب أكثر منه", record.size());
        }
        say("Record: {0} entries, the last of {1}", "السجل: عدد القيود {0}، وآخرها في {1}", record.size(), string(record.get(record.size() - 1), "at"));
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
                    fault("The rows of {0} are not those the record vouches for", "صفوف {0} ليست التي يشهد عليها السجل", table);
                }
            }
        }
        for (String table : sums.keySet()) {
            if (!rows.containsKey(table)) {
                fault("{0} is missing", "الملف {0} مفقود", "rows/" + table + ".json");
            }
        }
        say("Rows of {0} tables are those the record vouches for", "صفوف {0} من الجداول هي التي يشهد عليها السجل", sums.size());
        return rows;
    }

    /** Application and papers are those of the rows, which the record vouches for. */
    private static void papers(Path bundle, Map<String, String> rows) throws Exception {
        List<?> file = (List<?>) new Json(rows.getOrDefault("LICENSE_FILE", "[]")).value();
        if (file.size() != 1 || !((List<?>) file.get(0)).contains(text(bundle, "application.json"))) {
            fault("{0} was changed", "تغيّر الملف {0}", "application.json");
        }
        List<?> papers = (List<?>) new Json(rows.getOrDefault("ATTACHMENT", "[]")).value();
        for (Object each : papers) {
            // id, name, type, media type, size, SHA-256 …
            List<?> paper = (List<?>) each;
            Path folder = bundle.resolve("papers").resolve(paper.get(0).toString());
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
                Path content = files.findFirst().orElse(null);
                if (content == null || !sha256(Files.readAllBytes(content)).equals(paper.get(5))) {
                    fault("The paper {0} was changed or is missing", "المستند {0} تغيّر أو هو مفقود", paper.get(1));
                }
            }
        }
        say("Application and {0} papers are those the record vouches for", "الطلب وعدد من المستندات ({0}) هي التي يشهد عليها السجل", papers.size());
    }

    /** A digest that was kept elsewhere names an entry of the record and its hash. */
    private static void digest(String text, String file, List<Map<?, ?>> record, Map<String, PublicKey> keys) throws Exception {
        String digest = text.replace("\r\n", "\n");
        signed(digest, keys, "digest");
        Matcher head = Pattern.compile("(?m)^" + Pattern.quote(file) + " (\\d+) ([0-9a-f]{64})$").matcher(digest);
        while (head.find()) {
            int place = Integer.parseInt(head.group(1));
            if (place > record.size() || !head.group(2).equals(record.get(place - 1).get("hash"))) {
                fault("Entry {0}, which the digest names, is gone or another one", "القيد {0} الذي تذكره الخلاصة مفقود أو غيره", place);
            } else {
                say("The digest names entry {0} of this record", "تذكر الخلاصة القيد {0} من هذا السجل", place);
            }
        }
    }

    /** The name of the key that signed a text whose last line is {@code signed KEY SIGNATURE}. */
    private static String signed(String text, Map<String, PublicKey> keys, String name) throws Exception {
        int end = text.lastIndexOf("\nsigned ") + 1;
        String[] words = text.substring(end).strip().split(" ");
        if (end == 0 || words.length != 3 || !valid(sha256(text.substring(0, end).getBytes(StandardCharsets.UTF_8)), words[1], words[2], keys)) {
            fault("{0} is not signed by a key of the register", "{0} غير موقع بمفتاح من مفاتيح السجل", name);
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
        say("FAULT: " + english, "عيب: " + arabic, args);
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
