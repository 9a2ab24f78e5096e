package line

import (
	"fmt"
	"math"
)

// A network is a stack of layers. All of tesseract's fast models have the same
// one, of different widths, which its own notation writes for English as
//
//	[1,36,0,1 Ct3,3,16 Mp3,3 Lfys48 Lfx96 Lrx96 Lfx192 O1c111]
//
// gray strips 36 pixels high; a convolution of 3×3 pixels; the strongest of each
// 3×3; a recurrent layer down every column that keeps its last state; three along
// the line, of which the second goes backwards; and for every column how likely
// each character is.
type network struct {
	height     int // of a strip, in pixels
	convolve   matrix
	down       matrix
	along      []recurrent
	out        matrix
	iterations int32 // seeds the noise around the strip
	null       int   // the class that stands for no character
}

// recurrent is a layer along the line.
type recurrent struct {
	matrix
	backwards bool
}

// A matrix has a row for every output: of a recurrent layer, for its cell inputs,
// input gates, forget gates and output gates, in this order. The last column is
// the bias.
type matrix struct {
	outputs, inputs int // without the bias
	weights         []int8
	scales          []float32
}

// shrink is by how much a column of outputs is wider than one of pixels.
const shrink = 3

// header is what every layer begins with.
type header struct {
	kind            string
	inputs, outputs int
}

// kinds are the layers that old files give by number.
var kinds = []string{
	"Invalid", "Input", "Convolve", "Maxpool", "Parallel", "Replicated", "ParBidiLSTM", "DepParUDLSTM", "Par2dLSTM",
	"Series", "Reconfig", "RTLReversed", "TTBReversed", "XYTranspose", "LSTM", "SummLSTM", "Logistic", "LinLogistic",
	"LinTanh", "Tanh", "Relu", "Linear", "Softmax",
}

func (r *reader) header() header {
	var h header
	if number := int(r.int8()); number == 0 {
		h.kind = r.string()
	} else if number > 0 && number < len(kinds) {
		h.kind = kinds[number]
	}
	r.bytes(2) // whether it is trained, and passes on what it learns
	flags := r.int32()
	h.inputs, h.outputs = int(r.int32()), int(r.int32())
	r.int32()  // how many weights
	r.string() // a name
	if stacks[h.kind] && flags&layerRates == 0 {
		r.failed = true
	}
	return h
}

var stacks = map[string]bool{"Series": true, "XYTranspose": true, "RTLReversed": true}

// layerRates is the flag of a stack that lists a learning rate for each layer,
// as all of the fast models do.
const layerRates = 64

// widest bounds what a layer may have, so that a wrong file cannot ask for
// memory without end.
const widest = 4096

// expect reads the header of a layer that must be of a kind.
func (r *reader) expect(kind string) header {
	h := r.header()
	if h.kind != kind || h.inputs <= 0 || h.inputs > widest || h.outputs <= 0 || h.outputs > widest {
		r.failed = true
	}
	return h
}

// stack reads the number of layers that a stack must have.
func (r *reader) stack(kind string, layers int32) {
	r.expect(kind)
	if r.int32() != layers {
		r.failed = true
	}
}

// rates skips the learning rates after a stack.
func (r *reader) rates() { r.bytes(4 * int(max(r.int32(), 0))) }

// matrix reads the weights of one layer, or one gate.
func (r *reader) matrix() matrix {
	const bits8, doubles = 1, 128
	if mode := uint8(r.int8()); mode&bits8 == 0 || mode&doubles == 0 {
		r.failed = true
		return matrix{}
	}
	m := matrix{outputs: int(r.int32()), inputs: int(r.int32()) - 1}
	r.int8() // what an empty element holds
	if m.outputs <= 0 || m.outputs > widest || m.inputs <= 0 || m.inputs > widest {
		r.failed = true
		return matrix{}
	}
	for _, w := range r.bytes(m.outputs * (m.inputs + 1)) {
		m.weights = append(m.weights, int8(w))
	}
	if int(r.int32()) != m.outputs {
		r.failed = true
		return matrix{}
	}
	for range m.outputs {
		m.scales = append(m.scales, float32(r.float64()/math.MaxInt8))
	}
	return m
}

// gates reads the four matrices of a recurrent layer and stacks them.
func (r *reader) gates() matrix {
	r.int32() // inputs and state together
	all := r.matrix()
	for range 3 {
		m := r.matrix()
		if m.inputs != all.inputs {
			r.failed = true
		}
		all.outputs += m.outputs
		all.weights = append(all.weights, m.weights...)
		all.scales = append(all.scales, m.scales...)
	}
	return all
}

// readNetwork reads the network of a model.
func readNetwork(content []byte) (network, error) {
	var n network
	r := &reader{rest: content}
	r.stack("Series", 8)

	r.expect("Input")
	r.int32() // one strip at a time
	n.height = int(r.int32())
	r.int32() // of any width
	if depth := r.int32(); depth != 1 {
		r.failed = true // not gray
	}
	r.int32()

	r.stack("Series", 2)
	r.expect("Convolve")
	if x, y := r.int32(), r.int32(); x != 1 || y != 1 {
		r.failed = true
	}
	r.expect("Tanh")
	n.convolve = r.matrix()
	r.rates()

	r.expect("Maxpool")
	if x, y := r.int32(), r.int32(); x != shrink || y != shrink {
		r.failed = true
	}

	r.stack("XYTranspose", 1)
	r.expect("SummLSTM")
	n.down = r.gates()
	r.rates()

	r.expect("LSTM")
	n.along = append(n.along, recurrent{r.gates(), false})
	r.stack("RTLReversed", 1)
	r.expect("LSTM")
	n.along = append(n.along, recurrent{r.gates(), true})
	r.rates()
	r.expect("LSTM")
	n.along = append(n.along, recurrent{r.gates(), false})

	r.expect("Softmax")
	n.out = r.matrix()
	r.rates()

	r.string() // the notation
	r.int32()  // flags of the training
	r.int32()  // iterations
	n.iterations = r.int32()
	n.null = int(r.int32())
	if r.failed || !n.fits() {
		return network{}, fmt.Errorf("%w: its network is another", errModel)
	}
	return n, nil
}

// lane is what the width of a layer is a multiple of, as it is in all of the fast
// models: so many numbers are worked on at once, and no remainder is looked after.
const lane = 16

// fits reports whether each layer takes what the one before gives.
func (n network) fits() bool {
	state := func(m matrix) int { return m.outputs / 4 }
	ok := n.height >= shrink && n.height <= 256 && n.convolve.inputs == 9 && n.convolve.outputs%lane == 0 &&
		n.down.outputs%(4*lane) == 0 && n.down.inputs == n.convolve.outputs+state(n.down)
	width := state(n.down)
	for _, l := range n.along {
		ok = ok && l.outputs%(4*lane) == 0 && l.inputs == width+state(l.matrix)
		width = state(l.matrix)
	}
	return ok && n.out.inputs == width && n.null >= 0 && n.null < n.out.outputs
}
