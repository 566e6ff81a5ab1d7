/**
 * Photos: whether they can be shown, and their files in the sizes that pages and reports ask for,
 * without metadata. The only user of Thumbnailator and of the JDK's decoders of pictures.
 */
@NullMarked
package fengcai.picture;

import org.jspecify.annotations.NullMarked;
