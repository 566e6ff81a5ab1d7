package fengcai.report.font;

import java.util.Arrays;

/** A font file with cached advance widths. Thread-safe. */
public final class Face {

  private static final int BMP = 0x10000;
  private static final short ABSENT = -1;

  private final FontProgram program;
  private final short[] advances = new short[BMP];

  private Face(FontProgram program) {
    this.program = program;
    Arrays.fill(advances, ABSENT);
    for (int codePoint = 0; codePoint < BMP; codePoint++) {
      if (program.covers(codePoint)) {
        advances[codePoint] = (short) program.advance(codePoint);
      }
    }
  }

  static Face of(FontFile file) {
    return new Face(
        FontReader.read(file)
            .<FontProgram>map(program -> program)
            .orElseGet(() -> OpenPdfProgram.of(file)));
  }

  public FontProgram program() {
    return program;
  }

  public boolean covers(int codePoint) {
    return codePoint < BMP ? advances[codePoint] != ABSENT : program.covers(codePoint);
  }

  /** Height of a character's outline above the baseline, in thousandths of an em. */
  public int inkTop(int codePoint) {
    return program.inkTop(codePoint);
  }

  /** Advance width in thousandths of an em; 0 for a character that is not covered. */
  public int advance(int codePoint) {
    if (codePoint < BMP) {
      return Math.max(0, advances[codePoint]);
    }
    return program.covers(codePoint) ? program.advance(codePoint) : 0;
  }
}
