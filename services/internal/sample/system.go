package sample

import "dossier/services/internal/sample/paper"

// blank is the empty back of a paper that went through a duplex scanner.
func (c *cast) blank() document { return single(Blank, map[string]string{}, c.sheet()) }

// separator is the sheet an office lays between the parts of a file.
func (c *cast) separator(part string) document {
	s := c.sheet()
	middle := c.width / 2
	s.Box(60, 120, c.width-120, c.height-240, 3, paper.Black)
	s.Centre(middle, 220, paper.SansBold.Of(30), "SEPARATOR SHEET")
	s.Centre(middle, 260, paper.Sans.Of(14), "Section:")
	s.Centre(middle, 295, paper.SansBold.Of(24), upper(part))
	w := bars(&paper.Sheet{}, 0, 0, 1.6, 0, c.loan.number) // measured first, then drawn around the middle
	bars(s, middle-w/2, 360, 1.6, 90, c.loan.number)
	s.Centre(middle, 470, paper.Mono.Of(14), c.loan.number)
	s.Centre(middle, 560, paper.Sans.Of(11), "Do not remove. Do not write on this sheet.")
	return single(Separator, map[string]string{"section": upper(part), "code": c.loan.number}, s)
}
