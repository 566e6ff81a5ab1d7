package fengcai.content.record;

import fengcai.content.folder.ContentFolder;
import fengcai.content.folder.MediaFolder;
import fengcai.content.keys.RecordKind;
import fengcai.content.markdown.MarkdownReader;
import fengcai.content.schema.FieldType;
import fengcai.content.source.ContentFiles;
import fengcai.content.source.Problems;
import fengcai.content.yaml.YamlReader;
import fengcai.picture.PictureFolder;

/** The files of a content folder and the parsers that read them. Thread-safe. */
public record RecordSources(
    ContentFiles files, YamlReader yaml, MarkdownReader markdown, MediaFolder media) {

  public static RecordSources of(ContentFiles files, PictureFolder pictures) {
    MediaFolder media = new MediaFolder(files.root(), pictures);
    return new RecordSources(
        files, new YamlReader(RecordKind::knows), new MarkdownReader(media), media);
  }

  public <T> RecordFile<T> record(String file, FieldType<T> type) {
    return RecordFile.read(files, file, type, yaml);
  }

  /** Without problems if the file does not exist, which {@link ContentFolder} reports if needed. */
  <T> RecordFile<T> optional(String file, FieldType<T> type) {
    return files.isFile(file) ? record(file, type) : RecordFile.absent(new Problems(file));
  }
}
