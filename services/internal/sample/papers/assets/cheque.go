package assets

import (
	"strings"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/world"
)

// The symbols of a code line for magnetic ink (E-13B), which no text face has. They stand at what they mark.
const (
	transit = "<" // a routing number
	onUs    = ">" // what is the bank's own business
)

// codeLine sets the line at the foot of a cheque, of numbers and symbols with blanks between them.
func codeLine(s *paper.Sheet, x, y, size float64, parts ...string) {
	t := paper.OCRB.Of(size)
	step := t.Width("0")
	for _, part := range parts {
		switch part {
		case transit:
			s.Band(x+1, y-size*0.72, step*0.22, size*0.72, paper.Black)
			s.Band(x+step*0.45, y-size*0.72, step*0.4, size*0.27, paper.Black)
			s.Band(x+step*0.45, y-size*0.27, step*0.4, size*0.27, paper.Black)
			x += step * 1.15
		case onUs:
			s.Band(x+1, y-size*0.66, step*0.2, size*0.42, paper.Black)
			s.Band(x+step*0.34, y-size*0.66, step*0.2, size*0.42, paper.Black)
			s.Band(x+step*0.66, y-size*0.4, step*0.22, size*0.4, paper.Black)
			x += step * 1.15
		default:
			s.Text(x, y, t, part)
			x += t.Width(part)
		}
	}
}

// chequeFields are the fields of a cheque, with whatever names its bank's branch in the country.
func chequeFields(b *world.Borrower, account world.Account, number string) map[string]string {
	return map[string]string{
		"bank": account.Bank.Name, "holder": world.Upper(b.Name()), "account_number": account.Number, "cheque_number": number,
		world.Either(b.Locale, "routing_number", "ifsc"): account.Bank.Branch,
	}
}

// microprint is a rule that is a line of tiny letters, as signature lines of cheques are.
func microprint(s *paper.Sheet, x1, x2, y float64, words string) {
	t := paper.Sans.Of(1.4)
	s.Ornament(x1, y, t, strings.Repeat(words+" ", int((x2-x1)/t.Width(words+" "))))
}
