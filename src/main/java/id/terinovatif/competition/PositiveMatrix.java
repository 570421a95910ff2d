package id.terinovatif.competition;

/** A symmetric positive definite matrix, turned around by Cholesky's decomposition; always in the same order of sums. */
final class PositiveMatrix {
    private final double[][] cells;

    PositiveMatrix(double[][] cells) {
        this.cells = cells;
    }

    PositiveMatrix plusDiagonal(double more) {
        var sum = new double[cells.length][];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = cells[i].clone();
            sum[i][i] += more;
        }
        return new PositiveMatrix(sum);
    }

    double[][] inverse() {
        int size = cells.length;
        var half = invertedFactor();
        var inverse = new double[size][size];
        for (int i = 0; i < size; i++)
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = i; k < size; k++) sum += half[k][i] * half[k][j];
                inverse[i][j] = sum;
                inverse[j][i] = sum;
            }
        return inverse;
    }

    /** The inverse of the lower triangle L of cells = L·L'. */
    private double[][] invertedFactor() {
        var factor = factor();
        var inverted = new double[factor.length][factor.length];
        for (int column = 0; column < factor.length; column++) {
            inverted[column][column] = 1 / factor[column][column];
            for (int row = column + 1; row < factor.length; row++) {
                double sum = 0;
                for (int k = column; k < row; k++) sum -= factor[row][k] * inverted[k][column];
                inverted[row][column] = sum / factor[row][row];
            }
        }
        return inverted;
    }

    private double[][] factor() {
        var factor = new double[cells.length][cells.length];
        for (int row = 0; row < cells.length; row++)
            for (int column = 0; column <= row; column++) {
                double sum = cells[row][column];
                for (int k = 0; k < column; k++) sum -= factor[row][k] * factor[column][k];
                factor[row][column] = row == column ? Math.sqrt(sum) : sum / factor[column][column];
            }
        return factor;
    }
}
