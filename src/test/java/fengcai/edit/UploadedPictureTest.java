package fengcai.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fengcai.picture.PictureBytes;
import fengcai.picture.SamplePictures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads that a build could not use are refused. */
class UploadedPictureTest {

  @TempDir Path content;

  @Test
  void takesWhatABuildCanUse() throws EditException {
    byte[] jpeg = SamplePictures.jpeg(SamplePictures.scene(600, 400));
    byte[] exifFirst = PictureBytes.withSegment(jpeg, 0xe1, PictureBytes.exif(6, "x", new byte[0]));
    assertThat(upload().save("a.jpg", exifFirst)).isEqualTo("media/a.jpg");
    assertThat(content.resolve("media/a.jpg")).hasBinaryContent(exifFirst);
  }

  @Test
  void refusesWhatABuildCannotUse() throws IOException {
    byte[] jpeg = SamplePictures.jpeg(SamplePictures.scene(600, 400));
    refused("cut.jpg", PictureBytes.cut(jpeg, 0.6));
    refused("gif.jpg", SamplePictures.of("gif", SamplePictures.palette(8, 8, false)));
    refused("huge.png", PictureBytes.hugePng());
    assertThat(content.resolve("media")).doesNotExist();
  }

  private void refused(String name, byte[] bytes) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThatThrownBy(() -> upload().save(name, bytes))
                .isInstanceOfSatisfying(
                    EditException.class, fault -> assertThat(fault.key()).isEqualTo("picture")));
  }

  private MediaUpload upload() {
    return new MediaUpload(content, new ContentLock(content));
  }
}
