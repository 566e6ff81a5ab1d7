package fengcai.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** Graphics without pixels: refuses what is a picture, or asks about pixels. */
abstract class PixelFreeGraphics extends Graphics2D {

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException("no pixels here");
  }

  @Override
  public final boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw refusal();
  }

  @Override
  public final void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    throw refusal();
  }

  @Override
  public final void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw refusal();
  }

  @Override
  public final void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw refusal();
  }

  @Override
  public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refusal();
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refusal();
  }

  @Override
  public final boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
    throw refusal();
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
    throw refusal();
  }

  @Override
  public final boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw refusal();
  }

  @Override
  public final boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color ground,
      ImageObserver observer) {
    throw refusal();
  }

  @Override
  public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw refusal();
  }

  @Override
  public final void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refusal();
  }

  @Override
  public final void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refusal();
  }

  @Override
  public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    throw refusal();
  }

  @Override
  public final GraphicsConfiguration getDeviceConfiguration() {
    throw refusal();
  }

  @Override
  public final void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refusal();
  }

  @Override
  public final void setPaintMode() {
    throw refusal();
  }

  @Override
  public final void setXORMode(Color color) {
    throw refusal();
  }

  @Override
  public final void clearRect(int x, int y, int width, int height) {
    throw refusal();
  }

  @Override
  public final void drawRoundRect(
      int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw refusal();
  }

  @Override
  public final void fillRoundRect(
      int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw refusal();
  }

  @Override
  public final void drawOval(int x, int y, int width, int height) {
    throw refusal();
  }

  @Override
  public final void fillOval(int x, int y, int width, int height) {
    throw refusal();
  }

  @Override
  public final void drawArc(int x, int y, int width, int height, int start, int angle) {
    throw refusal();
  }

  @Override
  public final void fillArc(int x, int y, int width, int height, int start, int angle) {
    throw refusal();
  }

  @Override
  public final void drawPolyline(int[] x, int[] y, int points) {
    throw refusal();
  }

  @Override
  public final void drawPolygon(int[] x, int[] y, int points) {
    throw refusal();
  }

  @Override
  public final void fillPolygon(int[] x, int[] y, int points) {
    throw refusal();
  }

  @Override
  public final void drawLine(int x1, int y1, int x2, int y2) {
    throw refusal();
  }

  @Override
  public final void fillRect(int x, int y, int width, int height) {
    throw refusal();
  }
}
