package identity

import (
	"strings"

	"dossier/services/internal/sample/world"
)

// devanagari is how names of the world are written in Hindi.
var devanagari = map[string]string{
	"Rohan": "रोहन", "Arjun": "अर्जुन", "Vikram": "विक्रम", "Suresh": "सुरेश", "Anil": "अनिल", "Karthik": "कार्तिक", "Manoj": "मनोज", "Deepak": "दीपक",
	"Nikhil": "निखिल", "Rajesh": "राजेश", "Sanjay": "संजय", "Ashok": "अशोक", "Harish": "हरीश", "Imran": "इमरान", "Prakash": "प्रकाश", "Gaurav": "गौरव",
	"Mohan": "मोहन", "Senthil": "सेंथिल", "Tarun": "तरुण", "Yogesh": "योगेश", "Priya": "प्रिया", "Ananya": "अनन्या", "Kavita": "कविता", "Meena": "मीना",
	"Sunita": "सुनीता", "Divya": "दिव्या", "Lakshmi": "लक्ष्मी", "Pooja": "पूजा", "Neha": "नेहा", "Asha": "आशा", "Rekha": "रेखा", "Swati": "स्वाति",
	"Farida": "फरीदा", "Geeta": "गीता", "Jyoti": "ज्योति", "Madhuri": "माधुरी", "Radhika": "राधिका", "Shalini": "शालिनी", "Usha": "उषा", "Vandana": "वंदना",
	"Sharma": "शर्मा", "Iyer": "अय्यर", "Patel": "पटेल", "Nair": "नायर", "Reddy": "रेड्डी", "Banerjee": "बनर्जी", "Deshpande": "देशपांडे", "Mehta": "मेहता",
	"Gupta": "गुप्ता", "Kulkarni": "कुलकर्णी", "Menon": "मेनन", "Chauhan": "चौहान", "Fernandes": "फर्नांडिस", "Khan": "खान", "Pillai": "पिल्लई", "Rao": "राव",
	"Saxena": "सक्सेना", "Tiwari": "तिवारी", "Bhat": "भट", "Joshi": "जोशी",
}

// places is how the world's streets, towns and states are written in Hindi.
var places = map[string]string{
	"Lotus Garden Apartments, 4th Cross": "लोटस गार्डन अपार्टमेंट्स, चौथा क्रॉस", "Shanti Niwas, Temple Road": "शांति निवास, मंदिर मार्ग",
	"Green Meadows Phase II": "ग्रीन मेडोज फेज 2", "Ashoka Enclave, Ring Road": "अशोका एन्क्लेव, रिंग रोड",
	"Sai Krupa Residency, MG Layout": "साई कृपा रेजीडेंसी, एम जी लेआउट", "Silver Oak Towers, Lake View Road": "सिल्वर ओक टावर्स, लेक व्यू रोड",
	"Nandanvan Society, Station Road": "नंदनवन सोसायटी, स्टेशन रोड", "Vasant Vihar, Sector 9": "वसंत विहार, सेक्टर 9",
	"Bengaluru": "बेंगलुरु", "Pune": "पुणे", "Hyderabad": "हैदराबाद", "Chennai": "चेन्नई", "Kochi": "कोच्चि", "Jaipur": "जयपुर",
	"Karnataka": "कर्नाटक", "Maharashtra": "महाराष्ट्र", "Telangana": "तेलंगाना", "Tamil Nadu": "तमिलनाडु", "Kerala": "केरल", "Rajasthan": "राजस्थान",
}

// hindi writes a name in Hindi. It is empty when a part of the name is not known: a card then has the name in English alone.
func hindi(name string) string {
	var words []string
	for word := range strings.FieldsSeq(name) {
		if devanagari[word] == "" {
			return ""
		}
		words = append(words, devanagari[word])
	}
	return strings.Join(words, " ")
}

// hindiAddress writes an address in Hindi, as far as it is known.
func hindiAddress(a world.Address) string {
	number, street, _ := strings.Cut(strings.TrimPrefix(a.Street, "No. "), ", ")
	parts := []string{"मकान नं. " + number}
	for _, p := range []string{street, a.City, a.Region} {
		if places[p] != "" {
			parts = append(parts, places[p])
		}
	}
	return strings.Join(parts, ", ") + " - " + a.Code
}

// hindiSex is the sex in Hindi.
func hindiSex(sex string) string {
	if sex == "F" {
		return "महिला"
	}
	return "पुरुष"
}
