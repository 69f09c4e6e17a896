package dev.assent.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.NestedExceptionUtils;

/** Reads applications; what cannot be read is told by field, or by position where it is no JSON at all. */
public final class FileJson {
    private static final String MISFIT = "This value does not fit the field.";
    private static final String NUMBER = "A number is expected here, not a text; write it as 1250000.50, without quotation marks.";
    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // "1.250" for a number would be read as one and a quarter, and 1.5 as line 1
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            // the tree knows what the record does not; numbers keep their digits
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FileJson() {
    }

    /**
     * Parses an application.
     *
     * @throws NotJson     with line and column
     * @throws FileRefused naming the field whose value has the wrong type
     */
    public static LicenseFile parse(String json) {
        try {
            LicenseFile file = MAPPER.readValue(json, LicenseFile.class);
            if (file == null) {
                throw new NotJson(NotJson.NO_OBJECT, 1, 1);
            }
            return file;
        } catch (MismatchedInputException wrong) {
            if (wrong.getPath().isEmpty()) {
                throw broken(NotJson.NO_OBJECT, wrong);
            }
            throw new FileRefused(List.of(Fault.at(path(wrong), sentence(wrong))));
        } catch (JsonProcessingException broken) {
            if (broken instanceof JsonMappingException wrong && NestedExceptionUtils.getMostSpecificCause(wrong) instanceof InputCoercionException) {
                throw new FileRefused(List.of(Fault.at(path(wrong), MISFIT)));
            }
            throw broken(reason(broken), broken);
        }
    }

    /** What an application that could be parsed says in fields that do not exist. */
    public static List<Fault> unknown(String json) {
        try {
            return UnknownFields.of(MAPPER.readTree(json), LicenseFile.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static NotJson broken(String sentence, JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return at == null ? new NotJson(sentence, 1, 1) : new NotJson(sentence, at.getLineNr(), Math.max(1, at.getColumnNr()));
    }

    private static String reason(JsonProcessingException broken) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(broken);
        if (root instanceof StreamConstraintsException) {
            return NotJson.EXTREME;
        }
        return root.getMessage().toLowerCase(Locale.ROOT).startsWith("duplicate field") ? NotJson.TWICE : NotJson.BROKEN;
    }

    static LicenseFile read(String stored) {
        try {
            return MAPPER.readValue(stored, LicenseFile.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        wrong.getPath().forEach(step -> path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]"
                : (path.isEmpty() ? "" : ".") + step.getFieldName()));
        return path.toString();
    }

    private static String sentence(MismatchedInputException wrong) {
        Class<?> target = wrong.getTargetType();
        return LocalDate.class.equals(target) ? "Not a date; write it as 2026-11-30."
                : target != null && Number.class.isAssignableFrom(target) && !(wrong instanceof InvalidFormatException) ? NUMBER : MISFIT;
    }
}
