package world

import (
	"fmt"
	"math/rand/v2"
)

// Stock is the stock of names a world is drawn from. First names, surnames and towns are common ones; firms, banks and streets are invented.
type Stock struct {
	Men, Women, Families []string
	Streets              []string
	Employers, Jobs      []string
	Banks                []struct{ Name, Short string }
	Lenders              []string
	Utilities            []string
	Insurers             []string
	Brokers              []string
	CardIssuers          []string
	Builders             []string
	Bureaus              []string // credit bureaus
	Shops                []string // as they stand on a statement
	Trades               []string // of the self-employed
	TollFree             string
	towns                []town
}

// A town has a region, the code it writes and the start of its postal codes.
type town struct{ name, region, code string }

var stocks = map[string]Stock{
	"US": {
		Men: []string{"James", "Robert", "Michael", "David", "Daniel", "Marcus", "Kevin", "Andre", "Luis", "Peter", "Samuel", "Victor", "Brian", "Gerald",
			"Howard", "Terrence", "Nathan", "Oscar", "Patrick", "Walter"},
		Women: []string{"Mary", "Linda", "Patricia", "Karen", "Angela", "Monica", "Rachel", "Denise", "Sofia", "Grace", "Helen", "Teresa", "Carol", "Yvonne",
			"Beatrice", "Megan", "Laura", "Diane", "Ruth", "Alicia"},
		Families: []string{"Carter", "Hoffman", "Ramirez", "Whitfield", "Nguyen", "Bennett", "Kowalski", "Delgado", "Osborne", "Fletcher", "Abbott", "Marino",
			"Lindqvist", "Okafor", "Sandoval", "Petrov", "Goldberg", "Hargrove", "Ibarra", "Castellano"},
		towns: []town{{"Columbus", "OH", "432"}, {"Boise", "ID", "837"}, {"Raleigh", "NC", "276"}, {"Tucson", "AZ", "857"},
			{"Omaha", "NE", "681"}, {"Spokane", "WA", "992"}, {"Knoxville", "TN", "379"}, {"Des Moines", "IA", "503"}},
		Streets: []string{"Maple Hollow Dr", "Larkspur Ln", "Old Quarry Rd", "Bellweather Ave", "Juniper Ridge Ct", "Tannery St", "Fox Meadow Blvd", "Sycamore Bend Rd",
			"Coppermine Way", "Heron Point Cir", "E 14th St", "Windmill Pass"},
		Employers: []string{"Northgate Freight Systems, Inc.", "Alder & Finch Medical Group LLC", "Corvane Software Corporation", "Pinecrest Unified Schools",
			"Tallgrass Foods Company", "Brightwater Engineering, Inc.", "Marlowe County Hospital District", "Quillon Semiconductor Corp.", "Ashby Retail Holdings LLC"},
		Jobs:        []string{"Operations Manager", "Registered Nurse", "Software Engineer", "Account Executive", "Project Coordinator", "Senior Analyst", "Lead Technician", "Store Manager"},
		Banks:       []struct{ Name, Short string }{{"Harbor & Vale Bank, N.A.", "HVB"}, {"First Prairie Trust Bank", "FPT"}, {"Cedar Summit Credit Union", "CSC"}, {"Bank of the Five Rivers", "BFR"}, {"Union Lantern Bank", "ULB"}, {"Mesa Verde Federal Savings", "MVF"}},
		Lenders:     []string{"Stonebridge Home Lending, LLC", "Meridian Oak Mortgage Corporation", "Lakeshore Residential Funding, Inc.", "Pioneer Valley Mortgage Co."},
		Utilities:   []string{"Valley Electric & Gas", "Three Forks Power Company", "Metro Water & Light", "Blue Mesa Energy Cooperative"},
		Insurers:    []string{"Granite Shield Insurance Company", "Prairie Mutual Homeowners", "Keystone Harbor Casualty", "Redwood Assurance Group"},
		Brokers:     []string{"Whitcombe Asset Services", "Larchmont Brokerage, Inc.", "Summit Row Investments", "Tidewater Retirement Plan Services"},
		CardIssuers: []string{"Halcyon Card Services", "Bluestem Bank Cards", "Ironwood Rewards Visa", "Castle Rock Financial"},
		Builders:    []string{"Copperfield Homes, Inc.", "Lantern Hill Development LLC", "Ridgeline Builders Group"},
		Bureaus:     []string{"TriBureau Merge Services", "Sentinel Credit Reporting, Inc.", "Factual Data Partners"},
		Shops: []string{"GREENLEAF MARKET #214", "QUIKFUEL 0882", "CORNER TABLE CAFE", "BOOKS & BEYOND", "HOMEWORKS DEPOT 117", "SUNRISE PHARMACY", "CITY PARKING GARAGE",
			"STREAMBOX SUBSCRIPTION", "PETAL FLORIST", "RIDEAWAY TRIP", "BLUE ANCHOR DINER", "FITLAB GYM MONTHLY", "TOYLAND OUTLET", "NOODLE HOUSE", "EZ CAR WASH", "VALUE MART 3306", "CLEARCALL WIRELESS BILL", "VET CARE CLINIC"},
		Trades:   []string{"Carpentry & Remodeling", "Graphic Design Studio", "Landscape Services", "Bookkeeping Services", "Electrical Contracting"},
		TollFree: "1-800-555-0143",
	},
	"IN": {
		Men: []string{"Rohan", "Arjun", "Vikram", "Suresh", "Anil", "Karthik", "Manoj", "Deepak", "Nikhil", "Rajesh", "Sanjay", "Ashok", "Harish", "Imran", "Prakash",
			"Gaurav", "Mohan", "Senthil", "Tarun", "Yogesh"},
		Women: []string{"Priya", "Ananya", "Kavita", "Meena", "Sunita", "Divya", "Lakshmi", "Pooja", "Neha", "Asha", "Rekha", "Swati", "Farida", "Geeta", "Jyoti",
			"Madhuri", "Radhika", "Shalini", "Usha", "Vandana"},
		Families: []string{"Sharma", "Iyer", "Patel", "Nair", "Reddy", "Banerjee", "Deshpande", "Mehta", "Gupta", "Kulkarni", "Menon", "Chauhan", "Fernandes", "Khan",
			"Pillai", "Rao", "Saxena", "Tiwari", "Bhat", "Joshi"},
		towns: []town{{"Bengaluru", "Karnataka", "5600"}, {"Pune", "Maharashtra", "4110"}, {"Hyderabad", "Telangana", "5000"}, {"Chennai", "Tamil Nadu", "6000"},
			{"Kochi", "Kerala", "6820"}, {"Jaipur", "Rajasthan", "3020"}},
		Streets: []string{"Lotus Garden Apartments, 4th Cross", "Shanti Niwas, Temple Road", "Green Meadows Phase II", "Ashoka Enclave, Ring Road",
			"Sai Krupa Residency, MG Layout", "Silver Oak Towers, Lake View Road", "Nandanvan Society, Station Road", "Vasant Vihar, Sector 9"},
		Employers: []string{"Anvaya Datalink Private Limited", "Nilgiri Precision Tools Limited", "Kaveri Health Sciences Private Limited", "Sundaravan Textiles Limited",
			"Malabar Cloudworks Private Limited", "Aravalli Motors Limited", "Panchavati Foods Private Limited"},
		Jobs:        []string{"Senior Software Engineer", "Production Manager", "Assistant Manager - Accounts", "Quality Lead", "Business Analyst", "Deputy Manager - HR", "Staff Nurse"},
		Banks:       []struct{ Name, Short string }{{"Vindhya Commerce Bank Ltd", "VNDC"}, {"Bank of Sahyadri", "BKSY"}, {"Godavari National Bank", "GDVN"}, {"Coromandel Union Bank Ltd", "CRMU"}, {"Saraswati Cooperative Bank", "SRCB"}, {"Narmada Bank Limited", "NRMD"}},
		Lenders:     []string{"Aranya Housing Finance Limited", "Deccan Griha Finance Limited", "Pragati Home Loans Limited", "Utkarsha Capital Limited"},
		Utilities:   []string{"State Electricity Supply Company Ltd", "City Power Distribution Ltd", "Urban Water Supply & Sewerage Board", "Indradhanush Gas Limited"},
		Insurers:    []string{"Suraksha General Insurance Co. Ltd", "Triveni Assurance Company Limited", "Sanchay General Insurance Limited"},
		Brokers:     []string{"Samriddhi Mutual Fund", "Akshaya Asset Management Company Ltd", "Kosh Depository Services Ltd"},
		CardIssuers: []string{"Vindhya Cards", "Narmada Platinum Card", "Godavari SelectCard"},
		Builders:    []string{"Brindavan Developers Private Limited", "Shreeji Infra Projects LLP", "Himalaya Constructions"},
		Bureaus:     []string{"Credit Suchana (India) Limited", "Vishwas Credit Information Services", "Bharosa Bureau Pvt Ltd"},
		Shops: []string{"UPI/ANNAPURNA STORES", "UPI/CITY MEDICALS", "POS/FRESH BASKET", "UPI/RAMU TEA STALL", "UPI/METRO RECHARGE", "POS/SHREE FUELS", "UPI/BOOK CORNER",
			"UPI/KIRANA EXPRESS", "POS/STYLE BAZAAR", "UPI/CAB RIDE", "UPI/FOODTRAIL ORDER", "ECOM/ONLINE MART", "BILLPAY/BROADBAND", "BILLPAY/MOBILE POSTPAID", "UPI/VEG VENDOR", "UPI/HOUSE HELP"},
		Trades:   []string{"Traders", "Engineering Works", "Enterprises", "Garments", "Agencies"},
		TollFree: "1800 000 0143",
	},
}

// Stock is what the country's names are drawn from.
func (l Locale) Stock() Stock { return stocks[l.Country] }

// street is a home address in a town.
func (w Stock) street(r *rand.Rand, t town) Address {
	if t.inIndia() {
		return Address{fmt.Sprintf("No. %d, %s", 1+r.IntN(240), Pick(r, w.Streets)), t.name, t.region, t.code + Draw(r, Figures[1:], 2)}
	}
	return Address{fmt.Sprintf("%d %s", 100+r.IntN(9800), Pick(r, w.Streets)), t.name, t.region, t.code + Draw(r, Figures, 2)}
}

// office is a business address in a town.
func (w Stock) office(r *rand.Rand, t town) Address {
	if t.inIndia() {
		return Address{fmt.Sprintf("Plot %d, Industrial Area Phase %d", 1+r.IntN(90), 1+r.IntN(3)), t.name, t.region, t.code + Draw(r, Figures[1:], 2)}
	}
	return Address{fmt.Sprintf("%d Commerce Pkwy, Suite %d", 100+r.IntN(8000), 100+10*r.IntN(40)), t.name, t.region, t.code + Draw(r, Figures, 2)}
}

// phone is a number that rings nowhere: exchange 555-01xx in the US, a leading 0 after the country code in India.
func (w Stock) phone(r *rand.Rand) string {
	if w.towns[0].inIndia() {
		return "+91 0" + Draw(r, Figures, 4) + " " + Draw(r, Figures, 5)
	}
	return fmt.Sprintf("(%d) 555-01%02d", 200+r.IntN(700), r.IntN(100))
}

// inIndia tells by the length of what is known of the postal code.
func (t town) inIndia() bool { return len(t.code) == 4 }

// Region is the full name of a region: a US state's by its code, an Indian state's as it is.
func Region(code string) string {
	if name, ok := map[string]string{"OH": "Ohio", "ID": "Idaho", "NC": "North Carolina", "AZ": "Arizona", "NE": "Nebraska", "WA": "Washington", "TN": "Tennessee", "IA": "Iowa"}[code]; ok {
		return name
	}
	return code
}

// StateCode is the code of an Indian state on licences and number plates.
func StateCode(name string) string {
	return map[string]string{"Karnataka": "KA", "Maharashtra": "MH", "Telangana": "TS", "Tamil Nadu": "TN", "Kerala": "KL", "Rajasthan": "RJ"}[name]
}

// goodsState is the number of an Indian state in a GSTIN.
func goodsState(name string) int {
	return map[string]int{"Karnataka": 29, "Maharashtra": 27, "Telangana": 36, "Tamil Nadu": 33, "Kerala": 32, "Rajasthan": 8}[name]
}
