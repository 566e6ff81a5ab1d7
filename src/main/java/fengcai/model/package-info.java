@NullMarked
package fengcai.model;

import org.jspecify.annotations.NullMarked;
