package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The marker segments of a JPEG file (ITU-T T.81, Annex B) that are needed to decode it: tables,
 * frame and scans. Data after the first EOI marker is ignored.
 */
final class JpegSegments {

  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int TEM = 0x01;
  private static final int RST0 = 0xd0;
  private static final int RST7 = 0xd7;
  static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  static final int APP2 = 0xe2;
  static final int APP14 = 0xee;

  /** DHT, DQT and DRI. */
  private static final List<Integer> TABLES = List.of(0xc4, 0xdb, 0xdd);

  private final byte[] bytes;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final List<byte[]> profileChunks = new ArrayList<>();
  private Optional<JpegFrame> frame = Optional.empty();
  private Optional<byte[]> jfif = Optional.empty();
  private Optional<byte[]> exif = Optional.empty();
  private Optional<Integer> adobe = Optional.empty();
  private int scans;
  private boolean complete;
  private int at = 2;

  private JpegSegments(byte[] bytes) {
    this.bytes = bytes;
  }

  static JpegSegments read(byte[] bytes) throws UnusablePictureException {
    JpegSegments segments = new JpegSegments(bytes);
    segments.read();
    return segments;
  }

  Optional<JpegFrame> frame() {
    return frame;
  }

  /** Unit and density of pixels from the JFIF segment, five bytes. */
  Optional<byte[]> jfif() {
    return jfif;
  }

  /** EXIF data from its TIFF header on. */
  Optional<byte[]> exif() {
    return exif;
  }

  /** The colour transform of the Adobe segment. */
  Optional<Integer> adobe() {
    return adobe;
  }

  /** The parts of a colour profile, each after its number and the number of parts. */
  List<byte[]> profileChunks() {
    return profileChunks;
  }

  /** Everything between the application segments and EOI. */
  byte[] body() {
    return body.toByteArray();
  }

  /** Whether there is an EOI marker. */
  boolean complete() {
    return complete;
  }

  private void read() throws UnusablePictureException {
    while (at + 1 < bytes.length && !complete) {
      if ((bytes[at] & 0xff) != 0xff) {
        at++;
        continue;
      }
      int marker = bytes[at + 1] & 0xff;
      if (marker == 0xff) {
        at++;
      } else if (marker == EOI) {
        complete = true;
      } else if (marker == 0 || marker == TEM || (marker >= RST0 && marker <= SOI)) {
        at += 2;
      } else if (!readSegment(marker)) {
        return;
      }
    }
  }

  /** Reads a segment, and the scan after a scan header; false if the file ends within it. */
  private boolean readSegment(int marker) throws UnusablePictureException {
    if (at + 4 > bytes.length) {
      return false;
    }
    int length = ((bytes[at + 2] & 0xff) << 8) | (bytes[at + 3] & 0xff);
    int end = at + 2 + length;
    if (length < 2 || end > bytes.length) {
      return false;
    }
    byte[] data = Arrays.copyOfRange(bytes, at + 4, end);
    if (JpegFrame.isFrame(marker)) {
      if (frame.isPresent()) {
        throw new UnusablePictureException(Reason.UNREADABLE);
      }
      frame = Optional.of(JpegFrame.of(marker, data));
      write(body, marker, data);
    } else if (TABLES.contains(marker)) {
      write(body, marker, data);
    } else if (marker == SOS) {
      if (++scans > JpegFile.MAX_SCANS) {
        throw new UnusablePictureException(Reason.UNREADABLE);
      }
      write(body, marker, data);
      end = copyScan(end);
    } else {
      note(marker, data);
    }
    at = end;
    return true;
  }

  /** Copies entropy-coded data up to a marker that does not belong to it (T.81, B.1.1.5). */
  private int copyScan(int start) {
    int end = start;
    while (end < bytes.length) {
      if ((bytes[end] & 0xff) == 0xff && end + 1 < bytes.length) {
        int next = bytes[end + 1] & 0xff;
        if (next != 0 && next != 0xff && (next < RST0 || next > RST7)) {
          break;
        }
      }
      end++;
    }
    body.write(bytes, start, end - start);
    return end;
  }

  private void note(int marker, byte[] data) {
    switch (marker) {
      case APP0 ->
          after(data, "JFIF\0")
              .filter(rest -> rest.length >= 7 && jfif.isEmpty())
              .ifPresent(rest -> jfif = Optional.of(Arrays.copyOfRange(rest, 2, 7)));
      case APP1 ->
          after(data, "Exif\0")
              .filter(rest -> rest.length > 1 && exif.isEmpty())
              .ifPresent(rest -> exif = Optional.of(Arrays.copyOfRange(rest, 1, rest.length)));
      case APP2 -> after(data, "ICC_PROFILE\0").ifPresent(profileChunks::add);
      case APP14 ->
          after(data, "Adobe")
              .filter(rest -> rest.length >= 7)
              .ifPresent(rest -> adobe = Optional.of(rest[6] & 0xff));
      default -> {
        // No other application segment matters for decoding.
      }
    }
  }

  /** The data after a segment's name; empty for a segment with another name. */
  private static Optional<byte[]> after(byte[] data, String name) {
    byte[] head = name.getBytes(StandardCharsets.US_ASCII);
    return data.length >= head.length && Arrays.equals(head, 0, head.length, data, 0, head.length)
        ? Optional.of(Arrays.copyOfRange(data, head.length, data.length))
        : Optional.empty();
  }

  static void write(ByteArrayOutputStream out, int marker, byte[] data) {
    out.write(0xff);
    out.write(marker);
    out.write((data.length + 2) >> 8);
    out.write(data.length + 2);
    out.writeBytes(data);
  }
}
