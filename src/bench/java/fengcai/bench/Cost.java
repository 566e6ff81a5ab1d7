package fengcai.bench;

/**
 * What one run of a program cost.
 *
 * @param wall seconds from start to exit
 * @param cpu seconds of processor time, user and system
 * @param peak megabytes of memory at the most
 */
record Cost(double wall, double cpu, double peak) {

  Cost and(Cost next) {
    return new Cost(wall + next.wall, cpu + next.cpu, Math.max(peak, next.peak));
  }
}
