package fengcai.content;

import fengcai.picture.PictureFolder;
import java.util.Optional;

/** The files of a content folder and the parsers that read them. Thread-safe. */
record Sources(ContentFiles files, YamlReader yaml, MarkdownReader markdown, MediaFolder media) {

  static Sources of(ContentFiles files, PictureFolder pictures) {
    MediaFolder media = new MediaFolder(files.root(), pictures);
    return new Sources(files, new YamlReader(RecordKind::knows), new MarkdownReader(media), media);
  }

  <T> RecordFile<T> record(String file, Shape<T> shape) {
    return RecordFile.read(files, file, shape, yaml);
  }

  /** Without problems if the file does not exist, which {@link ContentFolder} reports if needed. */
  <T> RecordFile<T> optional(String file, Shape<T> shape) {
    return files.isFile(file)
        ? record(file, shape)
        : new RecordFile<>(
            Optional.empty(), Optional.empty(), SourceLines.NONE, new Problems(file));
  }
}
