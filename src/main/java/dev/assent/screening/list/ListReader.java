package dev.assent.screening.list;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads a list in one of the two formats, which its first characters tell apart. */
public final class ListReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ListReader() {
    }

    /**
     * @param content UTF-8, with or without a byte order mark: the consolidated list of the United Nations as XML, or a CSV
     * @throws ListRefused if it is truncated, empty, in another encoding, or not of the format
     */
    public static ReadList read(byte[] content) throws ListRefused {
        String text = text(content);
        ReadList list = text.stripLeading().startsWith("<") ? UnitedNationsList.read(text) : CsvList.read(text);
        if (list.entries().isEmpty()) {
            throw new ListRefused("The list names nobody.");
        }
        Set<String> references = new HashSet<>();
        for (ListEntry entry : list.entries()) {
            if (!references.add(entry.reference())) {
                throw new ListRefused("The list names the reference {0} twice.", entry.reference());
            }
        }
        return list;
    }

    private static String text(byte[] content) throws ListRefused {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new ListRefused("The list is not encoded in UTF-8.");
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException another) {
            throw new ListRefused("The list is not encoded in UTF-8.");
        }
    }
}
