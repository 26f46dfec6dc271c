package dev.tonus.knowledge.loading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/** The version of the content: the calendar version that an author gave, and a short hash of every file. */
final class ContentVersion {

    private static final Pattern CALENDAR = Pattern.compile("\\d{4}\\.\\d{1,2}\\.\\d+");
    private static final int HASH_DIGITS = 4;

    static final Shape SHAPE =
            MapShape.EMPTY.needs("version", SingleShape.notation(CALENDAR, "year.month.number: 2026.11.0"));

    private ContentVersion() {}

    /** The version, {@code 2026.11.0+3f2a}. */
    static String of(ContentFiles content) {
        String calendar = content.shared(ContentFiles.VERSION)
                .map(ContentVersion::calendar)
                .orElse("");
        return calendar + "+" + hash(content);
    }

    private static String calendar(YamlMap file) {
        String version = file.text("version");
        if (!version.isEmpty() && !CALENDAR.matcher(version).matches()) {
            file.placeOf("version").refuse("The version is year.month.number, such as 2026.11.0.");
        }
        return version;
    }

    private static String hash(ContentFiles content) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : content.bytes().entrySet()) {
            digest.update((file.getKey() + "\n" + file.getValue().length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
