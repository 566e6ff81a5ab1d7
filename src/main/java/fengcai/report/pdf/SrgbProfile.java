package fengcai.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The sRGB colour space as an ICC profile of version 2.1, made from the figures of IEC 61966-2-1:
 * the one that a JDK carries differs from JDK to JDK, and so would the files.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 256;
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};
  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

  private static final byte[] DEFLATED = HuffmanDeflater.zlib(bytes());

  private SrgbProfile() {}

  /** As a zlib stream; each file holds the same. */
  static byte[] deflated() {
    return DEFLATED;
  }

  private static byte[] bytes() {
    try {
      return profile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] profile() throws IOException {
    byte[][] parts = {
      description(), copyright(), xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), curve()
    };
    String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    int table = 4 + 12 * tags.length;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(index);
    entries.writeInt(tags.length);
    int offset = HEADER + table;
    for (int i = 0; i < tags.length; i++) {
      byte[] part = parts[Math.min(i, parts.length - 1)];
      entries.writeBytes(tags[i]);
      entries.writeInt(offset);
      entries.writeInt(part.length);
      if (i < parts.length) {
        body.write(part);
        offset += i < parts.length - 1 ? part.length : 0;
      }
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(header(HEADER + table + body.size()));
    index.writeTo(whole);
    body.writeTo(whole);
    return whole.toByteArray();
  }

  private static byte[] header(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02100000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    for (double value : WHITE) {
      out.writeInt(fixed(value));
    }
    out.write(new byte[HEADER - bytes.size()]);
    return bytes.toByteArray();
  }

  private static byte[] description() throws IOException {
    byte[] name = "sRGB\0".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("desc");
    out.writeInt(0);
    out.writeInt(name.length);
    out.write(name);
    out.write(new byte[4 + 4 + 2 + 1 + 67]);
    return padded(bytes);
  }

  private static byte[] copyright() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("text");
    out.writeInt(0);
    out.writeBytes("No copyright\0");
    return padded(bytes);
  }

  private static byte[] xyz(double[] values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("XYZ ");
    out.writeInt(0);
    for (double value : values) {
      out.writeInt(fixed(value));
    }
    return bytes.toByteArray();
  }

  private static byte[] curve() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("curv");
    out.writeInt(0);
    out.writeInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double encoded = i / (CURVE_POINTS - 1.0);
      double linear =
          encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
      out.writeShort((int) Math.round(linear * 0xffff));
    }
    return bytes.toByteArray();
  }

  private static byte[] padded(ByteArrayOutputStream bytes) {
    while (bytes.size() % 4 != 0) {
      bytes.write(0);
    }
    return bytes.toByteArray();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 0x10000);
  }
}
