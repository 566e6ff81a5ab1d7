/**
 * Photos without metadata, in the sizes that pages and reports use.
 *
 * <p>In: the JPEG and PNG files of a content folder, which are untrusted. Out: for checks, why a
 * file cannot be shown ({@link fengcai.picture.PictureFault}); for publication, its upright files
 * ({@link fengcai.picture.PublishedPicture}). Each file is reduced to the data that decoders need
 * before it is decoded. The only user of Thumbnailator and of the JDK's image decoders.
 */
@NullMarked
package fengcai.picture;

import org.jspecify.annotations.NullMarked;
