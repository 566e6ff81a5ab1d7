package fengcai.build;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.build.store.TextStore;
import fengcai.content.Content;
import fengcai.content.ContentReader;
import fengcai.content.record.FontCoverage;
import fengcai.content.record.Reading;
import fengcai.content.source.ContentFiles;
import fengcai.model.Site;
import fengcai.picture.PictureFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each record is read by itself, whatever was read before it. */
class ContentLoaderTest {

  private static final Path CONTENT = Path.of("src/test/cases/facts/content");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  private static final FontCoverage ANY_FONT =
      new FontCoverage() {
        @Override
        public boolean canRead(String path) {
          return true;
        }

        @Override
        public boolean canPrint(Site.Fonts fonts, int character) {
          return true;
        }
      };

  @Test
  void theOrderOfReadingDoesNotMatter() {
    ContentReader reader = open();
    List<Supplier<Reading<?>>> records = reader.records();
    List<Reading<?>> readings = new ArrayList<>(Collections.nCopies(records.size(), null));
    for (int i = records.size() - 1; i >= 0; i--) {
      readings.set(i, records.get(i).get());
    }
    Content backwards = reader.collect(readings);
    Content forwards = reader.collect(records.stream().<Reading<?>>map(Supplier::get).toList());
    assertThat(backwards.publication().communities()).isNotEmpty();
    assertThat(backwards.publication().communities())
        .isEqualTo(forwards.publication().communities());
    assertThat(backwards.publication().honours()).isEqualTo(forwards.publication().honours());
    assertThat(backwards.diagnostics()).isEqualTo(forwards.diagnostics());
    assertThat(backwards.filter()).isEqualTo(forwards.filter());
  }

  @Test
  void aRecordIsReadAlikeEachTime() {
    for (Supplier<Reading<?>> record : open().records()) {
      Reading<?> first = record.get();
      Reading<?> second = record.get();
      assertThat(second.value()).isEqualTo(first.value());
      assertThat(second.links()).isEqualTo(first.links());
      assertThat(second.suppressions()).isEqualTo(first.suppressions());
      assertThat(second.problems()).isEqualTo(first.problems());
    }
  }

  @Test
  void findingsDoNotDependOnTheNumberOfThreads() {
    try (Parallel one = new Parallel(1);
        Parallel four = new Parallel(4)) {
      assertThat(ContentLoader.load(open(), TODAY, TextStore.NONE, four).diagnostics())
          .isNotEmpty()
          .isEqualTo(ContentLoader.load(open(), TODAY, TextStore.NONE, one).diagnostics());
    }
  }

  @Test
  void textsAreDroppedAfterProofreading() {
    List<Reading<?>> readings = open().records().stream().<Reading<?>>map(Supplier::get).toList();
    assertThat(readings).anySatisfy(reading -> assertThat(reading.texts()).isNotEmpty());
    assertThat(readings)
        .allSatisfy(reading -> assertThat(reading.proofread(List.of()).texts()).isEmpty());
  }

  private static ContentReader open() {
    return ContentReader.open(
        ContentFiles.of(CONTENT), new PictureFolder(CONTENT), ANY_FONT, Optional.empty(), true);
  }
}
