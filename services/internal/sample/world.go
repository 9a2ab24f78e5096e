package sample

import (
	"fmt"
	"math/rand/v2"
)

// A world is the stock of names a cast is drawn from. First names, surnames and towns are common ones; companies, banks and streets are invented.
type world struct {
	men, women, families []string
	towns                []town
	streets              []string
	employers, jobs      []string
	banks                []struct{ name, short string }
	lenders              []string
	utilities            []string
	insurers             []string
	brokers              []string
	shops                []string
	tollFree             string
}

// A town has a region, the code it writes and the start of its postal codes.
type town struct{ name, region, code string }

var worlds = map[string]world{
	"US": {
		men:      []string{"James", "Robert", "Michael", "David", "Daniel", "Marcus", "Kevin", "Andre", "Luis", "Peter", "Samuel", "Victor"},
		women:    []string{"Mary", "Linda", "Patricia", "Karen", "Angela", "Monica", "Rachel", "Denise", "Sofia", "Grace", "Helen", "Teresa"},
		families: []string{"Carter", "Hoffman", "Ramirez", "Whitfield", "Nguyen", "Bennett", "Kowalski", "Delgado", "Osborne", "Fletcher", "Abbott", "Marino"},
		towns: []town{{"Columbus", "OH", "432"}, {"Boise", "ID", "837"}, {"Raleigh", "NC", "276"}, {"Tucson", "AZ", "857"},
			{"Omaha", "NE", "681"}, {"Spokane", "WA", "992"}, {"Knoxville", "TN", "379"}, {"Des Moines", "IA", "503"}},
		streets: []string{"Maple Hollow Dr", "Larkspur Ln", "Old Quarry Rd", "Bellweather Ave", "Juniper Ridge Ct", "Tannery St", "Fox Meadow Blvd", "Sycamore Bend Rd"},
		employers: []string{"Northgate Freight Systems, Inc.", "Alder & Finch Medical Group LLC", "Corvane Software Corporation", "Pinecrest Unified Schools",
			"Tallgrass Foods Company", "Brightwater Engineering, Inc."},
		jobs:      []string{"Operations Manager", "Registered Nurse", "Software Engineer", "Account Executive", "Project Coordinator", "Senior Analyst"},
		banks:     []struct{ name, short string }{{"Harbor & Vale Bank, N.A.", "HVB"}, {"First Prairie Trust Bank", "FPT"}, {"Cedar Summit Credit Union", "CSC"}, {"Bank of the Five Rivers", "BFR"}},
		lenders:   []string{"Stonebridge Home Lending, LLC", "Meridian Oak Mortgage Corporation", "Lakeshore Residential Funding, Inc."},
		utilities: []string{"Valley Electric & Gas", "Three Forks Power Company", "Metro Water & Light"},
		insurers:  []string{"Granite Shield Insurance Company", "Prairie Mutual Homeowners", "Keystone Harbor Casualty"},
		brokers:   []string{"Whitcombe Asset Services", "Larchmont Brokerage, Inc.", "Summit Row Investments"},
		shops: []string{"GREENLEAF MARKET #214", "QUIKFUEL 0882", "CORNER TABLE CAFE", "BOOKS & BEYOND", "HOMEWORKS DEPOT 117", "SUNRISE PHARMACY", "CITY PARKING GARAGE",
			"STREAMBOX SUBSCRIPTION", "PETAL FLORIST", "RIDEAWAY TRIP", "BLUE ANCHOR DINER", "FITLAB GYM MONTHLY", "TOYLAND OUTLET", "NOODLE HOUSE", "EZ CAR WASH", "VALUE MART 3306", "CLEARCALL WIRELESS BILL", "VET CARE CLINIC"},
		tollFree: "1-800-555-0143",
	},
	"IN": {
		men:      []string{"Rohan", "Arjun", "Vikram", "Suresh", "Anil", "Karthik", "Manoj", "Deepak", "Nikhil", "Rajesh", "Sanjay", "Ashok"},
		women:    []string{"Priya", "Ananya", "Kavita", "Meena", "Sunita", "Divya", "Lakshmi", "Pooja", "Neha", "Asha", "Rekha", "Swati"},
		families: []string{"Sharma", "Iyer", "Patel", "Nair", "Reddy", "Banerjee", "Deshpande", "Mehta", "Gupta", "Kulkarni", "Menon", "Chauhan"},
		towns: []town{{"Bengaluru", "Karnataka", "5600"}, {"Pune", "Maharashtra", "4110"}, {"Hyderabad", "Telangana", "5000"}, {"Chennai", "Tamil Nadu", "6000"},
			{"Kochi", "Kerala", "6820"}, {"Jaipur", "Rajasthan", "3020"}},
		streets: []string{"Lotus Garden Apartments, 4th Cross", "Shanti Niwas, Temple Road", "Green Meadows Phase II", "Ashoka Enclave, Ring Road",
			"Sai Krupa Residency, MG Layout", "Silver Oak Towers, Lake View Road"},
		employers: []string{"Anvaya Datalink Private Limited", "Nilgiri Precision Tools Limited", "Kaveri Health Sciences Private Limited", "Sundaravan Textiles Limited",
			"Malabar Cloudworks Private Limited"},
		jobs:      []string{"Senior Software Engineer", "Production Manager", "Assistant Manager - Accounts", "Quality Lead", "Business Analyst"},
		banks:     []struct{ name, short string }{{"Vindhya Commerce Bank Ltd", "VNDC"}, {"Bank of Sahyadri", "BKSY"}, {"Godavari National Bank", "GDVN"}, {"Coromandel Union Bank Ltd", "CRMU"}},
		lenders:   []string{"Aranya Housing Finance Limited", "Deccan Griha Finance Limited", "Pragati Home Loans Limited"},
		utilities: []string{"State Electricity Supply Company Ltd", "City Power Distribution Ltd", "Urban Water Supply & Sewerage Board"},
		insurers:  []string{"Suraksha General Insurance Co. Ltd", "Triveni Assurance Company Limited"},
		brokers:   []string{"Samriddhi Mutual Fund", "Akshaya Asset Management Company Ltd"},
		shops: []string{"UPI/ANNAPURNA STORES", "UPI/CITY MEDICALS", "POS/FRESH BASKET", "UPI/RAMU TEA STALL", "UPI/METRO RECHARGE", "POS/SHREE FUELS", "UPI/BOOK CORNER",
			"UPI/KIRANA EXPRESS", "POS/STYLE BAZAAR", "UPI/CAB RIDE", "UPI/FOODTRAIL ORDER", "ECOM/ONLINE MART", "BILLPAY/BROADBAND", "BILLPAY/MOBILE POSTPAID", "UPI/VEG VENDOR", "UPI/HOUSE HELP"},
		tollFree: "1800 000 0143",
	},
}

// street is a home address in a town.
func (w world) street(r *rand.Rand, t town) address {
	if t.inIndia() {
		return address{fmt.Sprintf("No. %d, %s", 1+r.IntN(240), pick(r, w.streets)), t.name, t.region, t.code + draw(r, figures[1:], 2)}
	}
	return address{fmt.Sprintf("%d %s", 100+r.IntN(9800), pick(r, w.streets)), t.name, t.region, t.code + draw(r, figures, 2)}
}

// office is a business address in a town.
func (w world) office(r *rand.Rand, t town) address {
	if t.inIndia() {
		return address{fmt.Sprintf("Plot %d, Industrial Area Phase %d", 1+r.IntN(90), 1+r.IntN(3)), t.name, t.region, t.code + draw(r, figures[1:], 2)}
	}
	return address{fmt.Sprintf("%d Commerce Pkwy, Suite %d", 100+r.IntN(8000), 100+10*r.IntN(40)), t.name, t.region, t.code + draw(r, figures, 2)}
}

// phone is a number that rings nowhere: exchange 555-01xx in the US, a leading 0 after the country code in India.
func (w world) phone(r *rand.Rand) string {
	if w.towns[0].inIndia() {
		return "+91 0" + draw(r, figures, 4) + " " + draw(r, figures, 5)
	}
	return fmt.Sprintf("(%d) 555-01%02d", 200+r.IntN(700), r.IntN(100))
}

// inIndia tells by the length of what is known of the postal code.
func (t town) inIndia() bool { return len(t.code) == 4 }
