package paper

// A run is coded as its multiple of 64, when it has one, and the rest. The codes are those of ITU-T T.4, tables 2 and 3.
var runs = [2]struct{ rest, multiple []string }{
	{ // white
		[]string{
			"00110101", "000111", "0111", "1000", "1011", "1100", "1110", "1111", "10011", "10100", "00111", "01000", "001000", "000011",
			"110100", "110101", "101010", "101011", "0100111", "0001100", "0001000", "0010111", "0000011", "0000100", "0101000", "0101011",
			"0010011", "0100100", "0011000", "00000010", "00000011", "00011010", "00011011", "00010010", "00010011", "00010100", "00010101",
			"00010110", "00010111", "00101000", "00101001", "00101010", "00101011", "00101100", "00101101", "00000100", "00000101",
			"00001010", "00001011", "01010010", "01010011", "01010100", "01010101", "00100100", "00100101", "01011000", "01011001",
			"01011010", "01011011", "01001010", "01001011", "00110010", "00110011", "00110100",
		},
		[]string{
			"11011", "10010", "010111", "0110111", "00110110", "00110111", "01100100", "01100101", "01101000", "01100111", "011001100",
			"011001101", "011010010", "011010011", "011010100", "011010101", "011010110", "011010111", "011011000", "011011001",
			"011011010", "011011011", "010011000", "010011001", "010011010", "011000", "010011011",
			"00000001000", "00000001100", "00000001101", "000000010010", "000000010011", "000000010100", "000000010101", "000000010110",
			"000000010111", "000000011100", "000000011101", "000000011110", "000000011111",
		},
	},
	{ // black
		[]string{
			"0000110111", "010", "11", "10", "011", "0011", "0010", "00011", "000101", "000100", "0000100", "0000101", "0000111",
			"00000100", "00000111", "000011000", "0000010111", "0000011000", "0000001000", "00001100111", "00001101000", "00001101100",
			"00000110111", "00000101000", "00000010111", "00000011000", "000011001010", "000011001011", "000011001100", "000011001101",
			"000001101000", "000001101001", "000001101010", "000001101011", "000011010010", "000011010011", "000011010100", "000011010101",
			"000011010110", "000011010111", "000001101100", "000001101101", "000011011010", "000011011011", "000001010100", "000001010101",
			"000001010110", "000001010111", "000001100100", "000001100101", "000001010010", "000001010011", "000000100100", "000000110111",
			"000000111000", "000000100111", "000000101000", "000001011000", "000001011001", "000000101011", "000000101100", "000001011010",
			"000001100110", "000001100111",
		},
		[]string{
			"0000001111", "000011001000", "000011001001", "000001011011", "000000110011", "000000110100", "000000110101", "0000001101100",
			"0000001101101", "0000001001010", "0000001001011", "0000001001100", "0000001001101", "0000001110010", "0000001110011",
			"0000001110100", "0000001110101", "0000001110110", "0000001110111", "0000001010010", "0000001010011", "0000001010100",
			"0000001010101", "0000001011010", "0000001011011", "0000001100100", "0000001100101",
			"00000001000", "00000001100", "00000001101", "000000010010", "000000010011", "000000010100", "000000010101", "000000010110",
			"000000010111", "000000011100", "000000011101", "000000011110", "000000011111",
		},
	},
}

// The modes of ITU-T T.6, table 1. The vertical ones are for a change up to three dots left of the one above, up to three right of it.
const (
	pass       = "0001"
	horizontal = "001"
	endOfBlock = "000000000001000000000001"
)

var vertical = [7]string{"0000010", "000010", "010", "1", "011", "000011", "0000011"}

const (
	longestMultiple = 2560
	reach           = 3 // of the vertical modes
)

// group4 compresses a bitmap as a fax machine of Group 4 does, and as office scanners store black and white.
func (b *Bitmap) group4() []byte {
	var f fax
	var above []int // the changes of the line above; above the first all is white
	for y := range b.Height {
		line := b.changes(y)
		f.line(above, line, b.Width)
		above = line
	}
	f.write(endOfBlock)
	return f.done()
}

// changes are the places in a row where the colour changes, beginning with white: every even one begins black.
func (b *Bitmap) changes(y int) []int {
	var to []int
	row := b.Data[y*b.Stride() : (y+1)*b.Stride()]
	colour := byte(0)
	for i, dots := range row {
		if dots == -colour { // all of the colour there is, as most of a page is
			continue
		}
		for bit := range 8 {
			if x := 8*i + bit; x < b.Width && dots>>(7-bit)&1 != colour {
				to = append(to, x)
				colour ^= 1
			}
		}
	}
	return to
}

// A fax is a stream of codes.
type fax struct {
	data []byte
	bits uint32 // not yet in data, the last written lowest
	n    int    // how many those are
}

func (f *fax) write(code string) {
	for _, c := range code {
		f.bits = f.bits<<1 | uint32(c-'0')
		if f.n++; f.n == 8 {
			f.data = append(f.data, byte(f.bits))
			f.bits, f.n = 0, 0
		}
	}
}

func (f *fax) done() []byte {
	for f.n != 0 {
		f.write("0")
	}
	return f.data
}

// line codes the changes of a row by those of the row above it.
func (f *fax) line(above, line []int, width int) {
	place := func(changes []int, i int) int {
		if i < len(changes) {
			return changes[i]
		}
		return width
	}
	at, colour := -1, 0 // before the first dot, so that a change above it counts
	i, k := 0, 0        // the next changes in line and in above
	for at < width {
		// The next change above is the first beyond at that is to the other colour. A step back may have brought it nearer.
		for k > 0 && place(above, k-1) > at {
			k--
		}
		for k < len(above) && (above[k] <= at || k%2 != colour) {
			k++
		}
		next, over := place(line, i), place(above, k)
		if after := place(above, k+1); after < next {
			f.write(pass)
			at = after
			continue
		}
		if by := next - over; -reach <= by && by <= reach {
			f.write(vertical[by+reach])
			at = next
			i++
			colour ^= 1
			continue
		}
		last := place(line, i+1)
		f.write(horizontal)
		f.run(colour, next-max(at, 0))
		f.run(colour^1, last-next)
		at = last
		i += 2
	}
}

// run codes dots of a colour in a row.
func (f *fax) run(colour, length int) {
	codes := runs[colour]
	for ; length >= longestMultiple+64; length -= longestMultiple {
		f.write(codes.multiple[longestMultiple/64-1])
	}
	if length >= 64 {
		f.write(codes.multiple[length/64-1])
	}
	f.write(codes.rest[length%64])
}
