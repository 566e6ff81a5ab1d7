package fengcai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "16, 192, 1200, true",
    "16, 192, 1164, true",
    "16, 192, 1238, true",
    "16, 192, 1163, false",
    "16, 192, 1239, false",
    "16.0, 192, 1204, false",
    "12.5, 125, 1000, true",
    "15, 160, 1000, false",
    "0, 4, 1000, true",
  })
  void agreesToHalfAUnitOfItsLastDigit(String percent, long part, long whole, boolean agrees) {
    assertThat(new Share(new BigDecimal(percent)).agreesWith(part, whole)).isEqualTo(agrees);
  }

  @Test
  void tellsTheWholeItImplies() {
    Share share = new Share(new BigDecimal("16"));
    assertThat(share.leastWhole(192)).isEqualTo(1164);
    assertThat(share.greatestWhole(192)).isEqualTo(1238);
  }

  @Test
  void isPrintedAsStated() {
    assertThat(new Share(new BigDecimal("16.0"))).hasToString("16.0%");
    assertThat(Share.of(192, 1200, 1)).hasToString("16.0%");
  }
}
