package app.shotloom.media.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Turns, scales and encodes pixels: to JPEG, or to PNG where something is see-through. */
final class PictureWriter {

    private static final float JPEG_QUALITY = 0.9f;

    private PictureWriter() {}

    static EncodedPicture encode(BufferedImage decoded, Orientation orientation, int longSide) {
        BufferedImage picture = upright(shrink(decoded, longSide), orientation);
        return picture.getColorModel().hasAlpha()
                ? new EncodedPicture("image/png", png(picture))
                : new EncodedPicture("image/jpeg", jpeg(picture));
    }

    private static BufferedImage shrink(BufferedImage source, int longSide) {
        double scale = Math.min(1.0, (double) longSide / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        return draw(source, width, height, AffineTransform.getScaleInstance(
                (double) width / source.getWidth(), (double) height / source.getHeight()));
    }

    private static BufferedImage upright(BufferedImage source, Orientation orientation) {
        int width = orientation.swapsSides() ? source.getHeight() : source.getWidth();
        int height = orientation.swapsSides() ? source.getWidth() : source.getHeight();
        return draw(source, width, height, orientation.upright(source.getWidth(), source.getHeight()));
    }

    private static BufferedImage draw(BufferedImage source, int width, int height, AffineTransform placed) {
        boolean seeThrough = source.getColorModel().hasAlpha();
        BufferedImage target =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(source, placed, null);
        } finally {
            graphics.dispose();
        }
        return target;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory could not be encoded", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), quality);
            output.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory could not be encoded", e);
        } finally {
            writer.dispose();
        }
    }
}
