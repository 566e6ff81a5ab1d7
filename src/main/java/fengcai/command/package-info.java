@NullMarked
package fengcai.command;

import org.jspecify.annotations.NullMarked;
