package ocr
import ("testing";"os";"fmt";"path/filepath")
func TestU(t *testing.T){
 e,_:=newEngine("eng"); fs,_:=filepath.Glob("/tmp/pg/*.png"); r,_:=filepath.Glob("/tmp/ev/*@200.png"); r2,_:=filepath.Glob("/tmp/ev/rcpt*.png")
 for _,f:=range append(append(fs,r...),r2...) { b,_:=os.ReadFile(f); c0:=cpu(); s,_:=e.read(t.Context(),b,way{}); c1:=cpu(); q,_:=e.read(t.Context(),b,way{0,1}); c2:=cpu()
  fmt.Printf("U %7.0f ink %.3f conf %.2f letters %5.0f sure %5.0f | scattered ink %.3f conf %.2f letters %5.0f sure %5.0f gain %.2f  ms %d %d %s\n",s.letters()/max(s.ink,0.0001),s.ink,s.confidence(),s.letters(),s.sureLetters(),q.ink,q.confidence(),q.letters(),q.sureLetters(),(q.sureLetters()+1)/(s.sureLetters()+1),(c1-c0).Milliseconds(),(c2-c1).Milliseconds(),filepath.Base(f)) }
}
