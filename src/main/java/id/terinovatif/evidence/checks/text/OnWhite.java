package id.terinovatif.evidence.checks.text;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;

/** A picture in plain colours at another size, what was transparent white. */
final class OnWhite {
    private OnWhite() {}

    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return plain;
    }
}
