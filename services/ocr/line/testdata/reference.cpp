// Writes what tesseract's own network gives for a strip, which TestLikeTesseract
// holds this package against. It uses tesseract's internal headers, of the
// sources that belong to the installed library:
//
//	g++ -std=c++17 -DFAST_FLOAT -I$SRC/include $(find $SRC/src -type d -printf '-I%p ') reference.cpp -ltesseract -llept -o reference
//	./reference eng.traineddata strip.pgm >columns.txt
//
// A line of output is a column's likeliest class and how likely it is.
#include "imagedata.h"
#include "lstmrecognizer.h"
#include "networkio.h"
#include "tessdatamanager.h"

#include <allheaders.h>
#include <cstdio>

using namespace tesseract;

int main(int argc, char **argv)
{
	TessdataManager files;
	LSTMRecognizer recognizer("");
	if (argc != 3 || !files.Init(argv[1]) || !recognizer.Load(nullptr, "", &files))
		return 1;
	ImageData image(false, pixRead(argv[2]));
	float scale;
	NetworkIO in, out;
	if (!recognizer.RecognizeLine(image, 0, false, false, false, &scale, &in, &out))
		return 1;
	for (int t = 0; t < out.Width(); t++) {
		const float *f = out.f(t);
		int best = 0;
		for (int c = 1; c < out.NumFeatures(); c++)
			if (f[c] > f[best])
				best = c;
		printf("%d %.9g\n", best, f[best]);
	}
}
