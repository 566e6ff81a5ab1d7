@NullMarked
package fengcai.report;

import org.jspecify.annotations.NullMarked;
