package fengcai.build;

import fengcai.content.source.ContentFiles;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a site is built from.
 *
 * @param templates the office's own templates; need not exist
 * @param baseUrl the public address, ending with a slash, in place of the one in {@code site.yaml}
 * @param now the time of the build in Asia/Shanghai
 * @param jobs the number of threads
 * @param fonts the folders in which this machine keeps its fonts
 */
public record BuildInput(
    ContentFiles content,
    Path templates,
    Optional<String> baseUrl,
    LocalDateTime now,
    int jobs,
    List<Path> fonts) {

  public BuildInput {
    fonts = List.copyOf(fonts);
  }

  BuildInput with(ContentFiles other) {
    return new BuildInput(other, templates, baseUrl, now, jobs, fonts);
  }

  BuildInput at(LocalDateTime time) {
    return new BuildInput(content, templates, baseUrl, time, jobs, fonts);
  }
}
