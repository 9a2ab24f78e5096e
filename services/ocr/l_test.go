package ocr
import ("testing";"os";"fmt")
func TestL(t *testing.T){
 p:=newPool(t,1); b,_:=os.ReadFile("/tmp/pg/mixed-office-004.png")
 for i:=0;i<200;i++{ p.Read(t.Context(),Picture{Page:1,Width:1,Height:1,Image:b}); if i%40==39 {fmt.Println("L",i,resident(t)>>10,"KiB")}}
}
