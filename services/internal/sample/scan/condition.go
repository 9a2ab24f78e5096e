package scan

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
)

// DPI is the resolution offices scan at, and that of a [Condition] that names none.
const DPI = 200

// MaxSkew is the most a page is askew, in degrees. Feeders jam before it, and readers straighten no more.
const MaxSkew = 5

// resolutions are the ones a page is scanned at, in dots per inch.
var resolutions = []int{72, 100, 150, 200, 300, 600}

// Condition is what befell one page on its way into the file: the paper, the copier, the glass, the machine that stored it. It is plain data and
// goes into the truth of a sample. Only the Seed is random; it decides where the specks, stains and grains of noise lie.
//
// Lengths in dots are dots at 200 an inch, whatever the resolution, so a blur of one dot is as strong on the paper at 72 DPI as at 600.
type Condition struct {
	Profile  Profile `json:"profile,omitempty"`
	Strength float64 `json:"strength,omitempty"` // of a single fault, 0 to 1
	Seed     uint64  `json:"seed,omitempty"`

	DPI    int     `json:"dpi,omitempty"`    // that the clean page is rastered at; 0 is 200
	Turn   int     `json:"turn,omitempty"`   // clockwise: 0, 90, 180 or 270 degrees
	Skew   float64 `json:"skew,omitempty"`   // degrees clockwise, at most 5 either way
	Left   float64 `json:"left,omitempty"`   // points the page lies to the right of where it should; may be negative
	Top    float64 `json:"top,omitempty"`    // points it lies too low
	Beyond int     `json:"beyond,omitempty"` // how dark it is beyond the sheet: 0 as the paper, 255 black

	Softness int     `json:"softness,omitempty"`  // how much a dot runs into each neighbour, of 256; at most 85. Of the optics, so of dots as they are
	Blur     float64 `json:"blur,omitempty"`      // out of focus: deviation in dots, at most 4
	Motion   float64 `json:"motion,omitempty"`    // moved while taken: dots, at most 16
	MotionTo float64 `json:"motion_to,omitempty"` // the direction of it, degrees clockwise from the right

	Paper   int     `json:"paper,omitempty"`    // level of bare paper, 1 to 255
	Ink     int     `json:"ink,omitempty"`      // level of full black, less than Paper
	Shade   int     `json:"shade,omitempty"`    // levels lost from one edge of the page to the other
	ShadeTo float64 `json:"shade_to,omitempty"` // towards which edge: degrees clockwise from the right
	Uneven  int     `json:"uneven,omitempty"`   // percent by which the light wavers over the page
	Spine   int     `json:"spine,omitempty"`    // percent of light lost along the left edge, as in a bound file on a glass
	Lifted  int     `json:"lifted,omitempty"`   // percent of light lost along the lower edge, where the sheet did not lie flat
	Warmth  int     `json:"warmth,omitempty"`   // how yellow the paper is; seen only in colour

	Noise   float64 `json:"noise,omitempty"`   // standard deviation, in levels of 255
	Pepper  int     `json:"pepper,omitempty"`  // single dots that are black or white, of 100000
	Specks  int     `json:"specks,omitempty"`  // grains of dust on the glass
	Streaks int     `json:"streaks,omitempty"` // lines down the page, of dust on the glass of a feeder

	Negative bool `json:"negative,omitempty"` // white on black, as from microfilm
	Colour   bool `json:"colour,omitempty"`   // kept by a scanner; a photo always has it, a copy and a fax never
	Quality  int  `json:"quality,omitempty"`  // of the JPEG, 5 to 100; not of a bilevel picture

	Wear    Wear    `json:"wear,omitzero"`
	Copies  Copies  `json:"copies,omitzero"`
	Bitonal Bitonal `json:"bitonal,omitzero"`
	Photo   Photo   `json:"photo,omitzero"`
}

// Wear is what happened to the sheet itself.
type Wear struct {
	Holes   int    `json:"holes,omitempty"`   // punched at the left edge: 0, 2, 3 or 4
	Hole    int    `json:"hole,omitempty"`    // the level behind a hole, 0 to 255
	Creases int    `json:"creases,omitempty"` // from having been folded
	Rings   int    `json:"rings,omitempty"`   // of coffee cups
	Stains  int    `json:"stains,omitempty"`  // blotches
	Staple  bool   `json:"staple,omitempty"`  // in the upper left corner
	Corner  Corner `json:"corner,omitempty"`  // what became of one corner
}

// Corner is what became of a corner of the sheet.
type Corner string

// The damages to a corner.
const (
	Torn   Corner = "torn"
	Folded Corner = "folded" // dog-eared
)

// Copies is what a photocopier did, some generations of it. A copy is grey.
type Copies struct {
	Generations int `json:"generations,omitempty"` // at most 6
	Dirt        int `json:"dirt,omitempty"`        // toner on the background, percent of the worst
	Fading      int `json:"fading,omitempty"`      // percent of the toner lost in bands
	Border      int `json:"border,omitempty"`      // points of black at some edges, where the lid was open
}

// Bitonal is how a picture became black and white. It did when Threshold is not 0.
type Bitonal struct {
	Threshold int `json:"threshold,omitempty"` // darker is black, 1 to 254
	Window    int `json:"window,omitempty"`    // points around a dot whose mean light stands for the paper's; 0: the threshold is the same everywhere
	Lines     int `json:"lines,omitempty"`     // fax: 196 or 98 lines an inch of 204 dots (ITU-T T.4, fine and standard); 0 keeps the resolution
	Dropped   int `json:"dropped,omitempty"`   // places where lines were lost on the wire
}

// Photo is how a phone took the page. It did when Long is not 0. The picture has the shape 4:3.
type Photo struct {
	Long     int        `json:"long,omitempty"`     // dots on the long side, 800 to 4000
	Fill     float64    `json:"fill,omitempty"`     // how much of the picture the sheet takes, along the side where it is tighter: 0.5 to 0.99
	Roll     float64    `json:"roll,omitempty"`     // degrees clockwise, at most 10
	Corners  [8]float64 `json:"corners,omitzero"`   // how far the corners are moved in x, y, x, y..., clockwise from the upper left, in sides of the sheet; at most 0.08
	Desk     Desk       `json:"desk,omitempty"`     // what the sheet lies on
	Vignette int        `json:"vignette,omitempty"` // percent of light lost in the corners
	FallOff  float64    `json:"fall_off,omitempty"` // blur far from the point of focus, as Condition.Blur
	Shadow   int        `json:"shadow,omitempty"`   // percent of light lost in the shadow of hand and phone
	Red      int        `json:"red,omitempty"`      // colour cast: levels of the red difference (Cr)
	Blue     int        `json:"blue,omitempty"`     // and of the blue difference (Cb)
	Finger   bool       `json:"finger,omitempty"`   // one that holds the sheet
}

// Desk is what a photographed sheet lies on.
type Desk string

// The desks.
const (
	Wood  Desk = "wood"
	Cloth Desk = "cloth"
	Board Desk = "board" // laminate
	Stone Desk = "stone"
)

var desks = []Desk{Wood, Cloth, Board, Stone}

// Resolution is the one to raster the clean page at, in dots per inch.
func (c Condition) Resolution() float64 { return float64(cmp.Or(c.DPI, DPI)) }

// Check says all that is wrong with a condition. [Page] takes none that it finds wrong.
func (c Condition) Check() error {
	var wrong []error
	want := func(ok bool, format string, args ...any) {
		if !ok {
			wrong = append(wrong, fmt.Errorf(format, args...))
		}
	}
	whole := func(name string, v, low, high int) {
		want(low <= v && v <= high, "%s %d: not %d to %d", name, v, low, high)
	}
	real := func(name string, v, low, high float64) {
		want(low <= v && v <= high, "%s %g: not %g to %g", name, v, low, high) // false for NaN too
	}
	want(c.DPI == 0 || slices.Contains(resolutions, c.DPI), "dpi %d: not one of %v", c.DPI, resolutions)
	want(slices.Contains([]int{0, 90, 180, 270}, c.Turn), "turn %d: not a quarter turn", c.Turn)
	real("strength", c.Strength, 0, 1)
	real("skew", c.Skew, -MaxSkew, MaxSkew)
	real("left", c.Left, -72, 72)
	real("top", c.Top, -72, 72)
	whole("beyond", c.Beyond, 0, 255)
	whole("softness", c.Softness, 0, 85)
	real("blur", c.Blur, 0, 4)
	real("motion", c.Motion, 0, 16)
	real("motion_to", c.MotionTo, -360, 360)
	whole("paper", c.Paper, 1, 255)
	whole("ink", c.Ink, 0, c.Paper-1)
	whole("shade", c.Shade, 0, 255)
	real("shade_to", c.ShadeTo, -360, 360)
	for _, p := range []struct {
		name string
		v    int
	}{
		{"uneven", c.Uneven}, {"spine", c.Spine}, {"lifted", c.Lifted}, {"dirt", c.Copies.Dirt}, {"fading", c.Copies.Fading},
		{"vignette", c.Photo.Vignette}, {"shadow", c.Photo.Shadow},
	} {
		whole(p.name, p.v, 0, 100)
	}
	whole("warmth", c.Warmth, 0, 60)
	real("noise", c.Noise, 0, 128)
	whole("pepper", c.Pepper, 0, 100000)
	whole("specks", c.Specks, 0, 10000)
	whole("streaks", c.Streaks, 0, 100)
	whole("holes", c.Wear.Holes, 0, 4)
	want(c.Wear.Holes != 1, "one hole")
	whole("hole", c.Wear.Hole, 0, 255)
	whole("creases", c.Wear.Creases, 0, 8)
	whole("rings", c.Wear.Rings, 0, 8)
	whole("stains", c.Wear.Stains, 0, 20)
	want(slices.Contains([]Corner{"", Torn, Folded}, c.Wear.Corner), "corner %q: not known", c.Wear.Corner)
	whole("generations", c.Copies.Generations, 0, 6)
	whole("border", c.Copies.Border, 0, 72)
	want(c.Copies.Generations > 0 || c.Copies == Copies{}, "marks of a copier, and no copy")
	if b := c.Bitonal; b.Threshold != 0 {
		whole("threshold", b.Threshold, 1, 254)
		whole("window", b.Window, 0, 144)
		want(b.Lines == 0 || b.Lines == 98 || b.Lines == 196, "lines %d: not 98 or 196", b.Lines)
		whole("dropped", b.Dropped, 0, 200)
		want(c.Photo.Long == 0, "a photo is not bilevel")
	} else {
		want(b == Bitonal{}, "lines of a fax, and no threshold")
		whole("quality", c.Quality, 5, 100)
	}
	if p := c.Photo; p.Long != 0 {
		whole("long", p.Long, 800, 4000)
		real("fill", p.Fill, 0.5, 0.99)
		real("roll", p.Roll, -10, 10)
		for _, v := range p.Corners {
			real("corners", v, -0.08, 0.08)
		}
		want(slices.Contains(desks, p.Desk), "desk %q: not known", p.Desk)
		real("fall_off", p.FallOff, 0, 4)
		whole("red", p.Red, -40, 40)
		whole("blue", p.Blue, -40, 40)
	} else {
		want(p == Photo{}, "marks of a photo, and none taken")
	}
	return errors.Join(wrong...)
}

// dots turns a length in dots at 200 an inch into dots of a picture, in 1/256.
func dots(length, dpi float64) int { return int(math.Round(length * dpi / DPI * 256)) }
