package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.diagnostic.Messages;
import fengcai.exchange.Importer;
import fengcai.exchange.source.ImportException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happened to a file on its way, an import ends in records or in a message. */
class ImportMutantsTest extends ImportFolder {

  private static final int MUTANTS_OF_EACH = 75;
  private static final long SEED = 20261128;

  private static final Pattern VALUE = Pattern.compile("'[^']*'|>[^<>]+<|\"[^\"]*\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Values that programs stumble over. */
  private static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "0",
          "2147483647",
          "2147483648",
          "99999999999999999999",
          "1e309",
          "NaN",
          "真",
          "A0",
          "XFE1048577",
          "A1:B",
          "../../x",
          "%1%2%3%4%5%6%7%8%9",
          "&#x1F600;",
          " ",
          "'",
          "none");

  private final Random random = new Random(SEED);

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void endInRecordsOrInAMessage() throws Exception {
    Map<String, byte[]> sound = sound();
    List<String> mistakes = new ArrayList<>();
    Messages messages = Messages.of("command", Locale.CHINESE);
    int imported = 0;
    int refused = 0;
    for (Map.Entry<String, byte[]> input : sound.entrySet()) {
      Path file = folder.resolve(input.getKey());
      for (int i = 0; i < MUTANTS_OF_EACH; i++) {
        Files.write(file, mutant(input.getKey(), input.getValue(), i));
        try {
          new Importer(content, true, Optional.empty(), LocalDateTime.of(2026, 11, 23, 12, 0))
              .importFile(file);
          imported++;
        } catch (ImportException fault) {
          messages.text("import." + fault.key(), fault.arguments().toArray());
          refused++;
        } catch (RuntimeException | StackOverflowError mistake) {
          mistakes.add(
              input.getKey() + " " + i + ": " + mistake + " " + mistake.getStackTrace()[0]);
        }
      }
    }
    assertThat(mistakes).isEmpty();
    assertThat(imported).isGreaterThan(100);
    assertThat(refused).isGreaterThan(100);
  }

  private Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> sound = new LinkedHashMap<>();
    sound.put("表.docx", OfficeFile.word().bytes());
    sound.put("表.xlsx", OfficeFile.workbook().bytes());
    for (Path input : ImportInputs.files()) {
      sound.put(input.getFileName().toString(), Files.readAllBytes(input));
    }
    sound.put(
        "表.csv",
        "社区名称,所属区县,注册志愿者人数,统计日期\n\"槐荫社区\",棠溪区,\"1,200\",2025-12-31\n"
            .getBytes(StandardCharsets.UTF_8));
    Path sample = Path.of("src/test/cases/profile/content");
    for (String ending : List.of("xlsx", "json")) {
      Path export = folder.resolve("export." + ending);
      ProgramRun.of("export", "--content", sample.toString(), "-o", export.toString());
      sound.put("export." + ending, Files.readAllBytes(export));
    }
    return sound;
  }

  private byte[] mutant(String name, byte[] sound, int number) throws IOException {
    boolean office = name.endsWith("docx") || name.endsWith("xlsx");
    if (number % 5 == 0) {
      return flipped(sound, 1 + random.nextInt(8));
    }
    if (!office) {
      return altered(new String(sound, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
    Map<String, byte[]> parts = parts(sound);
    List<String> names = List.copyOf(parts.keySet());
    String part = names.get(random.nextInt(names.size()));
    if (number % 5 == 1 && random.nextInt(4) == 0) {
      parts.remove(part);
    } else {
      byte[] bytes = parts.getOrDefault(part, new byte[0]);
      parts.put(
          part,
          part.endsWith(".png")
              ? flipped(bytes, 4)
              : altered(new String(bytes, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8));
    }
    return zip(parts);
  }

  private byte[] flipped(byte[] sound, int count) {
    byte[] bytes = sound.clone();
    for (int i = 0; i < count; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** One to three values replaced, or a piece between tags removed, repeated or moved. */
  private String altered(String text) {
    String altered = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      altered = random.nextInt(3) > 0 ? withOtherValue(altered) : withPiece(altered);
    }
    return altered;
  }

  private String withOtherValue(String text) {
    List<MatchResult> values = VALUE.matcher(text).results().toList();
    if (values.isEmpty()) {
      return withPiece(text);
    }
    MatchResult value = values.get(random.nextInt(values.size()));
    String other = VALUES.get(random.nextInt(VALUES.size()));
    return text.substring(0, value.start() + 1) + other + text.substring(value.end() - 1);
  }

  private String withPiece(String text) {
    List<Integer> places = TAG.matcher(text).results().map(MatchResult::start).toList();
    int one = place(places, text);
    int other = place(places, text);
    int from = Math.min(one, other);
    String piece = text.substring(from, Math.max(one, other));
    String rest = text.substring(from + piece.length());
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, from) + rest;
      case 1 -> text.substring(0, from) + piece.repeat(3) + rest;
      default -> text.substring(0, from) + rest + piece;
    };
  }

  private int place(List<Integer> places, String text) {
    return places.isEmpty()
        ? random.nextInt(text.length() + 1)
        : places.get(random.nextInt(places.size()));
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
