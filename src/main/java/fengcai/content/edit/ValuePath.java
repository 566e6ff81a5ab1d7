package fengcai.content.edit;

import fengcai.content.edit.RecordMerge.Place;
import fengcai.content.schema.Field;

/**
 * Where a value stands, for messages and for comparison with what a form could not show.
 *
 * @param place as users see it: list entries by what identifies them
 * @param path as in {@link FormValues#unfit}: list entries by their number
 */
record ValuePath(Place place, String path) {

  static final ValuePath RECORD = new ValuePath(new Place("", ""), "");

  ValuePath below(Field<?> field) {
    return below(field.chinese(), field.english());
  }

  ValuePath below(String title, String key) {
    return new ValuePath(
        new Place(join(place.title(), " ", title), join(place.path(), ".", key)),
        join(path, ".", key));
  }

  ValuePath entry(String identity, int index) {
    return new ValuePath(
        new Place(join(place.title(), " ", identity), place.path() + "[" + identity + "]"),
        join(path, ".", Integer.toString(index)));
  }

  private static String join(String above, String between, String own) {
    return above.isEmpty() ? own : above + between + own;
  }
}
