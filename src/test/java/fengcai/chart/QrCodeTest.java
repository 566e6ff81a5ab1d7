package fengcai.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fengcai.chart.DrawingElement.Point;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  private static final int PIXELS = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.cn/",
        "https://zhiyuan.example.cn/fengcai/990103/liutang/",
        "https://zhiyuan.example.cn/%E9%A3%8E%E9%87%87/990103/a-community-of-a-long-name/?from=paper",
      })
  void readsAsWhatItSays(String url) throws Exception {
    Result result = read(QrCode.of(url));
    assertThat(result.getText()).isEqualTo(url);
    assertThat(result.getResultMetadata())
        .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://zhiyuan.example.cn/fengcai/990103/liutang/"})
  void leavesFourModulesWhiteAround(String url) {
    Drawing code = QrCode.of(url);
    DrawingElement.Area dark = (DrawingElement.Area) code.elements().getFirst();
    assertThat(path(dark).getBounds2D().getX()).isEqualTo(4);
    assertThat(path(dark).getBounds2D().getMaxY()).isEqualTo(code.height() - 4);
    // About half of what a box for each dark module would take.
    assertThat(dark.outlines().stream().mapToInt(List::size).sum())
        .isLessThan((int) (code.width() * code.width()));
  }

  /** Reads the drawing itself, at the middle of each pixel. */
  private static Result read(Drawing code) throws Exception {
    Path2D dark = path((DrawingElement.Area) code.elements().getFirst());
    int size = (int) Math.round(code.width() * PIXELS);
    int[] pixels = new int[size * size];
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        boolean inside = dark.contains((x + 0.5) / PIXELS, (y + 0.5) / PIXELS);
        pixels[y * size + x] = inside ? 0 : 0xffffff;
      }
    }
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))),
            Map.of(DecodeHintType.PURE_BARCODE, true));
  }

  private static Path2D path(DrawingElement.Area area) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (List<Point> outline : area.outlines()) {
      path.moveTo(outline.getFirst().x(), outline.getFirst().y());
      outline.forEach(point -> path.lineTo(point.x(), point.y()));
      path.closePath();
    }
    return path;
  }
}
