package id.terinovatif.sheet;

/**
 * Why a cell is not taken.
 *
 * @param cell its address, "Sheet1!F12"
 * @param field the code of its field
 */
public record CellFault(String cell, String field, String message) {}
