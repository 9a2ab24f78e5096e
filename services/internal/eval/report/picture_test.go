package report

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// cornered is an upright page with a red corner, the upper left one.
func cornered(w, h int) *image.RGBA {
	page := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			page.SetRGBA(x, y, color.RGBA{250, 250, 250, 255})
			if x < w/3 && y < h/3 {
				page.SetRGBA(x, y, color.RGBA{200, 20, 20, 255})
			}
		}
	}
	return page
}

func saved(t *testing.T, page image.Image) string {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, page); err != nil {
		t.Fatal(err)
	}
	return stored(t, b.Bytes())
}

func stored(t *testing.T, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "0001.png")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// seen is a picture as the report shows it.
func seen(t *testing.T, encoded string) image.Image {
	t.Helper()
	b, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil {
		t.Fatal(err)
	}
	page, err := jpeg.Decode(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func TestPicturesStandUpright(t *testing.T) {
	for _, turned := range []int{0, 90, 180, 270, 360, -90} {
		// The page lies in its file so that turning it clockwise puts it upright: it was turned by as much the other way.
		page := seen(t, picture(saved(t, upright(cornered(425, 550), 360-turned)), turned))
		if size := page.Bounds().Size(); size != image.Pt(420, 544) {
			t.Errorf("turned %d: the picture is %v", turned, size)
		}
		red := func(x, y int) bool {
			r, g, _, _ := page.At(x, y).RGBA()
			return r > 2*g
		}
		if !red(60, 60) || red(360, 60) || red(60, 480) || red(360, 480) {
			t.Errorf("turned %d: the picture does not stand upright", turned)
		}
	}
}

func TestPicturesAreSmall(t *testing.T) {
	chance := rand.New(rand.NewPCG(1, 1))
	noise := image.NewGray(image.Rect(0, 0, 420, 620))
	for i := range noise.Pix {
		noise.Pix[i] = uint8(chance.IntN(256))
	}
	for name, page := range map[string]image.Image{
		"noise": noise,
		"long":  image.NewGray(image.Rect(0, 0, 50, 3000)),
		"wide":  image.NewGray16(image.Rect(0, 0, 3000, 1)),
		"dot":   image.NewGray(image.Rect(0, 0, 1, 1)),
	} {
		got := picture(saved(t, page), 0)
		if got == "" || base64.StdEncoding.DecodedLen(len(got)) > pictureMost+2 {
			t.Errorf("%s: %d bytes", name, len(got))
		}
		if size := seen(t, got).Bounds().Size(); size.X > pictureWide || size.Y > pictureHigh {
			t.Errorf("%s: the picture is %v", name, size)
		}
	}
}

func TestMissingPictures(t *testing.T) {
	var whole bytes.Buffer
	if err := png.Encode(&whole, cornered(60, 80)); err != nil {
		t.Fatal(err)
	}
	bomb := bytes.Clone(whole.Bytes())
	copy(bomb[16:24], []byte{0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff}) // its width and height
	for name, path := range map[string]string{
		"none":     "",
		"gone":     filepath.Join(t.TempDir(), "gone.png"),
		"a folder": t.TempDir(),
		"no PNG":   stored(t, []byte("<svg onload=alert(1)>")),
		"cut off":  stored(t, whole.Bytes()[:whole.Len()-40]),
		"huge":     stored(t, bomb),
	} {
		r := small()
		r.Sections[0].Worst[0].Picture = path
		if got := render(t, r); !strings.Contains(got, "<p>no picture</p>") || strings.Contains(got, "<img") {
			t.Errorf("%s: the report does not say that there is no picture", name)
		}
	}
}
