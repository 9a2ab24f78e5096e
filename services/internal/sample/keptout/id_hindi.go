package keptout

import (
	"strings"

	"dossier/services/internal/sample/world"
)

// hindi writes the names of the Indian stock as Hindi papers do.
var hindi = map[string]string{
	"Rohan": "रोहन", "Arjun": "अर्जुन", "Vikram": "विक्रम", "Suresh": "सुरेश", "Anil": "अनिल", "Karthik": "कार्तिक", "Manoj": "मनोज",
	"Deepak": "दीपक", "Nikhil": "निखिल", "Rajesh": "राजेश", "Sanjay": "संजय", "Ashok": "अशोक", "Harish": "हरीश", "Imran": "इमरान",
	"Prakash": "प्रकाश", "Gaurav": "गौरव", "Mohan": "मोहन", "Senthil": "सेंथिल", "Tarun": "तरुण", "Yogesh": "योगेश",
	"Priya": "प्रिया", "Ananya": "अनन्या", "Kavita": "कविता", "Meena": "मीना", "Sunita": "सुनीता", "Divya": "दिव्या", "Lakshmi": "लक्ष्मी",
	"Pooja": "पूजा", "Neha": "नेहा", "Asha": "आशा", "Rekha": "रेखा", "Swati": "स्वाति", "Farida": "फरीदा", "Geeta": "गीता",
	"Jyoti": "ज्योति", "Madhuri": "माधुरी", "Radhika": "राधिका", "Shalini": "शालिनी", "Usha": "उषा", "Vandana": "वंदना",
	"Sharma": "शर्मा", "Iyer": "अय्यर", "Patel": "पटेल", "Nair": "नायर", "Reddy": "रेड्डी", "Banerjee": "बनर्जी", "Deshpande": "देशपांडे",
	"Mehta": "मेहता", "Gupta": "गुप्ता", "Kulkarni": "कुलकर्णी", "Menon": "मेनन", "Chauhan": "चौहान", "Fernandes": "फर्नांडिस", "Khan": "खान",
	"Pillai": "पिल्लई", "Rao": "राव", "Saxena": "सक्सेना", "Tiwari": "तिवारी", "Bhat": "भट", "Joshi": "जोशी",
	"Bengaluru": "बेंगलुरु", "Pune": "पुणे", "Hyderabad": "हैदराबाद", "Chennai": "चेन्नई", "Kochi": "कोच्चि", "Jaipur": "जयपुर",
	"Karnataka": "कर्नाटक", "Maharashtra": "महाराष्ट्र", "Telangana": "तेलंगाना", "Tamil Nadu": "तमिलनाडु", "Kerala": "केरल", "Rajasthan": "राजस्थान",
	"Lotus Garden Apartments": "लोटस गार्डन अपार्टमेंट", "4th Cross": "चौथा क्रॉस", "Shanti Niwas": "शांति निवास", "Temple Road": "टेम्पल रोड",
	"Green Meadows Phase II": "ग्रीन मीडोज फेज 2", "Ashoka Enclave": "अशोका एन्क्लेव", "Ring Road": "रिंग रोड",
	"Sai Krupa Residency": "साई कृपा रेजीडेंसी", "MG Layout": "एमजी लेआउट", "Silver Oak Towers": "सिल्वर ओक टावर्स", "Lake View Road": "लेक व्यू रोड",
	"Nandanvan Society": "नंदनवन सोसायटी", "Station Road": "स्टेशन रोड", "Vasant Vihar": "वसंत विहार", "Sector 9": "सेक्टर 9",
}

// inHindi writes a person's name in Hindi. What is not in the list stays as it is, as it does on papers whose clerk gave up.
func inHindi(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if h, ok := hindi[w]; ok {
			words[i] = h
		}
	}
	return strings.Join(words, " ")
}

// addressInHindi is an address, part by part.
func addressInHindi(a world.Address) string {
	parts := strings.Split(a.Street+", "+a.City+", "+a.Region, ", ")
	for i, p := range parts {
		if h, ok := hindi[p]; ok {
			parts[i] = h
		} else if n, ok := strings.CutPrefix(p, "No. "); ok {
			parts[i] = "नं. " + n
		}
	}
	return strings.Join(parts, ", ") + " - " + a.Code
}

// sexInHindi is the word for a sex.
func sexInHindi(sex string) string {
	if sex == "F" {
		return "महिला"
	}
	return "पुरुष"
}

// sexInFull is the English word.
func sexInFull(sex string) string {
	if sex == "F" {
		return "Female"
	}
	return "Male"
}
