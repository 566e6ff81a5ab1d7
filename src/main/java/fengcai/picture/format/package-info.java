/**
 * JPEG and PNG files: structure, colours, orientation, what remains without metadata, and decoding.
 */
@NullMarked
package fengcai.picture.format;

import org.jspecify.annotations.NullMarked;
