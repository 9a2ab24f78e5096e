package office

import "dossier/services/internal/sample/paper"

var dishes = []dish{
	{"Lemon and Poppy Seed Loaf", "Serves 10", "20 minutes, and 50 in the oven",
		[]string{"2 1/4 cups plain flour", "2 teaspoons baking powder", "1/2 teaspoon fine salt", "3 tablespoons poppy seeds", "1 cup sugar",
			"Zest of 3 lemons, and 1/3 cup of their juice",
			"4 eggs, at room temperature", "3/4 cup mild oil", "1/2 cup plain yogurt",
			"For the glaze: 1 cup icing sugar and 2 tablespoons lemon juice"},
		[]string{"Heat the oven to 350 F / 175 C. Line a loaf tin with baking paper so that it overhangs the long sides.",
			"Rub the zest into the sugar with your fingertips until it smells strongly of lemon and feels damp.",
			"Whisk the eggs into the sugar until pale, then add oil, yogurt and juice. Do not worry if the mixture looks curdled.",
			"Fold in flour, baking powder, salt and poppy seeds with a spatula; stop as soon as no dry patches are left.",
			"Bake for about 50 minutes, until a skewer comes out clean. Cover with foil if the top browns too early.",
			"Let it stand for ten minutes, lift it out, and pour the glaze over while the loaf is still warm."},
		"It is better on the second day. Wrapped well, it freezes for up to two months without the glaze."},
	{"Slow Vegetable Biryani", "Serves 6", "45 minutes, and 35 on a low flame",
		[]string{"400 g aged basmati rice, soaked for 30 minutes", "3 onions, finely sliced and fried brown", "500 g mixed vegetables: carrot, " +
			"beans, cauliflower, peas", "1 cup thick curd, beaten",
			"2 tablespoons ginger and garlic paste", "3 green chillies, slit",
			"Whole spices: bay leaf, 4 cloves, 5 cardamoms, cinnamon, star anise", "A pinch of saffron in 3 tablespoons warm milk",
			"A handful each of mint and coriander leaves", "3 tablespoons ghee", "Salt to taste"},
		[]string{"Marinate the vegetables in the curd with the ginger and garlic paste, turmeric, chilli powder, half of the herbs and salt.",
			"Boil the rice in plenty of salted water with the whole spices until it is three quarters done, and drain it at once.",
			"Melt the ghee in a heavy pot, add the vegetables with their marinade, and cook on a high flame for six minutes.",
			"Spread half of the fried onions over them, then the rice. Pour over the saffron milk, and scatter the rest of the onions and herbs.",
			"Seal the lid with dough or a cloth. Cook for five minutes on medium and thirty on the lowest flame, on a tawa.",
			"Rest for ten minutes before you open it. Lift portions from the side so that the layers stay."},
		"Serve with cucumber raita and a wedge of lime. Left-over biryani is best steamed, not fried."},
	{"Tomato Soup for a Cold Evening", "Serves 4", "15 minutes, and 40 in the oven",
		[]string{"1.2 kg ripe tomatoes, halved", "2 red onions, in wedges", "1 whole head of garlic, top cut off", "4 tablespoons olive oil",
			"2 sprigs thyme", "1 teaspoon sugar",
			"3 cups vegetable stock", "A slice of stale bread, torn", "Black pepper, basil leaves"},
		[]string{"Spread tomatoes, onions and garlic on a tray, sprinkle with oil, thyme, sugar and salt, and roast at 400 F / 200 C " +
			"for 40 minutes.",
			"Squeeze the garlic out of its skin into a pot, and add everything from the tray with all the juices.",
			"Pour on the stock, add the bread, simmer for ten minutes, and blend until smooth.",
			"Thin with hot water if needed. Taste: it nearly always wants another pinch of salt."},
		"A spoonful of cream is welcome but not needed. The bread makes it silky."},
}

var letters = [][]string{
	{"thank you so much for the photographs. We put the one from the lake on the shelf in the kitchen, next to the one of Grandma with the " +
		"enormous hat.",
		"Here everything goes on as usual. The garden is a jungle, the dog has learnt to open the back door, and the neighbours are building " +
			"something that looks like a lighthouse. Nobody dares to ask.",
		"We hope you will come in the summer. The spare room is painted at last, and the bed does not squeak any more, or only a little.",
		"Give the children a hug from us, and tell them the kittens are still waiting for names."},
	{"I meant to write weeks ago, but you know how it is. First the rains, then the cousins came and stayed for eleven days, and then the power " +
		"was gone whenever I sat down.",
		"You asked about the old house. The mango tree is still there, and the swing too, though only one rope of it. The school has a new roof. " +
			"Our old teacher asks after you each time she sees me in the market.",
		"I have started to sing again, on Thursdays, with six others who are all better than I am. You would laugh.",
		"Do write when you find the time. A long letter please, not three lines on the telephone."},
	{"what a lovely surprise your parcel was! The scarf fits perfectly, as a scarf should, and the tea is nearly gone already because everybody " +
		"who comes in wants a cup.",
		"My knee is much better. I walk to the station and back each morning, and the doctor is pleased with himself.",
		"Do you remember the book we fought over in the fourth grade? I found it behind the wardrobe, with your name in it and mine over yours. " +
			"I will bring it when I come in October.",
		"Until then keep well, and do not work too much."},
}

type handbook struct {
	what, model string
	draw        func(s *paper.Sheet, x, y float64) [][2]float64
	parts, use  []string
	warning     string
	care        [][2]string
	faults      [][3]string
	data        [][2]string
}

var manuals = []handbook{
	{"Washing machine", "WF-", washer,
		[]string{"Detergent drawer", "Programme selector", "Start / pause", "Door", "Filter cover", "Adjustable foot"},
		[]string{"Sort the laundry by colour and by the care label. Empty all pockets, close zips and turn woollens inside out.",
			"Open the door and put in the laundry loosely. Do not exceed the maximum load: the drum is full when a hand still fits in upright " +
				"above the laundry.",
			"Add detergent to compartment II and softener, if wanted, to the compartment marked with a flower. Never fill it above the line.",
			"Turn the selector to a programme; the display shows how long it takes. Press Start / pause. The door locks after a few seconds.",
			"When the programme has ended, wait until the lock clicks before you pull the handle. Leave the door ajar so that the drum can dry."},
		"Children and pets can be shut into the drum. Keep the door closed when nobody is near, and pull the plug before any cleaning.",
		[][2]string{{"Drawer", "Pull out the drawer, press the tongue in its middle and take it out completely. Rinse it under warm water, and " +
			"wipe the housing with a cloth. Do this once a month, or more often if the water is hard."},
			{"Pump filter", "Place a shallow dish under the cover. Open the cover with a coin, turn the filter slowly to the left and let the " +
				"water run out. Remove lint and coins, check that the wheel behind it turns, and screw the filter in until it stops. If the " +
				"filter is not tight, water will leak on to the floor."},
			{"Door seal", "Wipe the seal dry after the last wash of the day. Pull the fold apart with your fingers and look for hair pins and " +
				"buttons. A black film can be removed with a soft brush and soap."},
			{"Inlet sieve", "Turn off the tap, unscrew the hose and pull the sieve out with pliers. Clean it with an old tooth brush. Fit " +
				"everything again, open the tap and check for drops."},
			{"Housing", "Use a damp cloth and a mild cleaner. Scouring powder and steam damage the surface and may let water into the switch."},
			{"Longer absence", "Close the tap, pull the plug, and leave door and drawer open. Where it may freeze, have the water drained by " +
				"a specialist."}},
		[][3]string{{"The machine does not start", "The door is not closed, or the child lock is on", "Push the door until it clicks; hold the " +
			"lock button for three seconds"},
			{"Water does not run in", "Tap closed, hose bent, sieve blocked", "Open the tap, straighten the hose, clean the sieve"},
			{"It shakes when it spins", "Transport bolts still in place; feet uneven; load lies on one side", "Remove the bolts, level the feet, " +
				"spread the laundry"},
			{"Foam comes out of the drawer", "Too much detergent, or one for hand washing", "Mix a spoon of softener with water, pour it in; use " +
				"less next time"},
			{"Laundry is still wet", "Filter blocked, or spin speed set too low", "Clean the filter, choose a higher speed"},
			{"The display shows E18", "Water is not pumped off", "Clean the filter and check the outlet hose"}},
		[][2]string{{"Height x width x depth", "848 x 598 x 590 mm"}, {"Weight, empty", "71 kg"}, {"Largest load", "8 kg"},
			{"Supply", "230 V, 50 Hz, 10 A"}, {"Pressure of water", "0.1 to 1 MPa"}, {"Sound while spinning", "74 dB(A)"}}},
	{"Microwave oven", "MX-", oven,
		[]string{"Display", "Power dial", "Time buttons", "Glass plate", "Foot", "Door release"},
		[]string{"Place food in a dish suitable for microwaves. Metal, gold rims and lids that seal tightly do not belong in the oven.",
			"Set the dish in the middle of the glass plate and close the door. The plate must turn freely.",
			"Choose the power: high to heat drinks, medium to cook, low to thaw. Then enter minutes and seconds.",
			"Press start. Opening the door stops the oven; pressing start again goes on from where it stopped.",
			"Stir liquids before you drink: they can boil over suddenly although no bubbles were seen."},
		"Never run the oven empty or with a damaged door. Only trained persons may take off the housing: there is high voltage inside even when " +
			"it is unplugged.",
		[][2]string{{"Inside", "Heat a cup of water with a slice of lemon for three minutes, leave it for five more, and wipe the walls with a " +
			"soft cloth. Spots come off without scrubbing."},
			{"Glass plate and ring", "Wash by hand or in the dishwasher once they have cooled. Wipe the floor beneath, or the ring will rattle."},
			{"Door and seal", "Keep the seal free from crumbs. Use water and mild soap only; do not scrape."},
			{"Wave guide cover", "The small plate on the right wall must not be removed. Wipe it dry when it is splashed: grease on it may spark."},
			{"Smells", "Leave the door open for an hour. A saucer of coffee grounds over night helps with fish."}},
		[][3]string{{"Nothing happens", "Plug not in, fuse blown, door not shut", "Check plug and fuse, close the door firmly"},
			{"Sparks are seen", "Metal inside, or grease on the wave guide cover", "Stop at once, take out the metal, wipe the cover"},
			{"The plate does not turn", "It is not on its pin, or food is under it", "Seat it again, clean the floor"},
			{"Food stays cold", "Power set too low, or too little time", "Use more power, cut food into smaller pieces"},
			{"The window steams up", "Damp food; this is normal", "Wipe dry afterwards"}},
		[][2]string{{"Height x width x depth", "292 x 489 x 410 mm"}, {"Weight", "15 kg"}, {"Output", "900 W in ten steps"}, {"Room inside",
			"25 litres"}, {"Glass plate", "288 mm"}, {"Frequency", "2450 MHz"}}},
}

type carte struct {
	name, line string
	parts      []struct {
		title  string
		dishes [][2]string
	}
}

type course = struct {
	title  string
	dishes [][2]string
}

var menus = []carte{
	{"Spice Route Kitchen", "home cooking from north and south", []course{
		{"To begin", [][2]string{{"Paneer tikka", "from the clay oven, with mint chutney"}, {"Vegetable samosa", "two pieces, tamarind sauce"},
			{"Chicken 65", "fried with curry leaves and chilli"}, {"Tomato rasam", "hot and sour, with pepper"}, {"Masala papad",
				"onion, tomato, lime"}}},
		{"From the pot", [][2]string{{"Dal makhani", "black lentils, simmered all night"}, {"Butter chicken", "in tomato and cream"},
			{"Palak paneer", "fresh cheese in spinach"}, {"Kerala fish curry", "coconut and tamarind"}, {"Baingan bharta", "smoked aubergine"},
			{"Mutton rogan josh", "Kashmiri chillies and fennel"}}},
		{"Rice and bread", [][2]string{{"Hyderabadi biryani", "with raita and salan"}, {"Lemon rice", "peanuts and mustard seed"}, {"Butter naan",
			"or with garlic"}, {"Masala dosa", "potato filling, two chutneys"}, {"Tandoori roti", "whole wheat"}}},
		{"Sweets and drinks", [][2]string{{"Gulab jamun", "two pieces, warm"}, {"Mango lassi", "in season"}, {"Filter coffee", "by the tumbler"},
			{"Kulfi", "pistachio or saffron"}, {"Fresh lime soda", "sweet or salt"}}}}},
	{"Bella Sera", "wood-fired pizza and fresh pasta", []course{
		{"Starters", [][2]string{{"Garlic bread", "with cheese on request"}, {"Bruschetta", "tomato, basil, olive oil"}, {"Minestrone",
			"soup of the day"}, {"Fried calamari", "lemon and aioli"}, {"Caesar salad", "with grilled chicken"}}},
		{"Pizza", [][2]string{{"Margherita", "tomato, mozzarella, basil"}, {"Four seasons", "mushroom, ham, olives, artichoke"},
			{"Farmhouse", "peppers, onion, corn, tomato"}, {"Diavola", "hot salami and chilli oil"}, {"Quattro formaggi",
				"four cheeses, no tomato"}, {"Calzone", "folded, with ricotta"}}},
		{"Pasta", [][2]string{{"Penne arrabbiata", "tomato, garlic, chilli"}, {"Lasagna", "of beef, from the oven"}, {"Spaghetti carbonara",
			"egg, bacon, pecorino"}, {"Ravioli", "spinach and ricotta, sage butter"}, {"Gnocchi al pesto", "basil and pine nuts"}}},
		{"Dessert", [][2]string{{"Tiramisu", "made this morning"}, {"Panna cotta", "with berries"}, {"Gelato", "three scoops"},
			{"Espresso", "single or double"}, {"Lemonade", "home made"}}}}},
}

type article struct {
	head, deck, caption string
	text                []string
}

var articles = []article{
	{"Old Mill Bridge to Reopen After Two Years of Repairs", "Engineers found more rust than expected; walkers may cross from Saturday",
		"The mill district from the north bank, where the bridge has been closed since the flood.",
		[]string{"After more than two years behind scaffolding, the Old Mill Bridge will open to walkers and cyclists on Saturday morning, the " +
			"public works office said. Cars will have to wait until the spring.",
			"The bridge was closed when the flood two years ago carried a tree against its middle pier. What was planned as a repair of four " +
				"months grew when divers found the iron shoes of all three piers rusted through.",
			"\"We could have patched it, and it would have held for ten years,\" the chief engineer told this newspaper. \"The council decided " +
				"for a hundred.\"",
			"Shopkeepers on the north bank are relieved. Many had lost a third of their customers. \"People will not walk a mile for a loaf of " +
				"bread,\" said the owner of the bakery beside the ramp, who plans to give away rolls on the opening day.",
			"The new deck is of oak from the county's own forest. Lamps in the railing light the way, and can be dimmed for the bats that live " +
				"beneath the second arch.",
			"A school band, two choirs and the rowing club will open the bridge at ten. The ferry that has served as a stopgap makes its last " +
				"trip at nine."}},
	{"Library Numbers Climb as Young Readers Return", "More children's cards were issued this year than in the last three together",
		"Morning at the central library: the reading room has been given back its tall windows.",
		[]string{"The city's libraries lent more books last year than in any year since records moved to the computer, the head librarian " +
			"reported on Tuesday evening. The rise is owed almost wholly to readers under fourteen.",
			"Reading clubs on Saturday mornings, a van that stops at nine schools, and an end to fines for late returns have all helped, she " +
				"said. \"Fines kept out exactly those whom we wanted in.\"",
			"Not everything is well. The roof of the eastern branch leaks, and buckets stand between the shelves of travel books. The council " +
				"will decide in the autumn whether to repair it or to move the branch into the former post office.",
			"Volunteers read aloud in six languages. The oldest of them is ninety-one and has not missed a Wednesday since she began.",
			"Asked for the most wanted book of the year, the librarian laughed. It was a volume about dinosaurs, and eleven copies have " +
				"not been enough."}},
}

var brevia = []string{
	"MARKET. The farmers' market moves to the square behind the station while the paving is renewed. Stalls open at seven.",
	"CHESS. The evening tournament was won by a visitor of twelve years, who lost only one game and apologised for it.",
	"WEATHER. Mild, with some cloud in the afternoon. Winds light from the west. A shower is possible towards the week-end.",
	"LOST AND FOUND. A grey parrot that answers to Captain flew from a balcony near the park. It likes grapes.",
	"ROADWORKS. The ring road is down to one lane at night between ten and five. Buses follow a diversion.",
	"CONCERT. The chamber orchestra plays Haydn and two young composers on Friday at half past seven. Tickets at the door.",
	"GARDENING. Now is the time to divide irises. Cut the leaves to a hand's breadth and plant them high, the back in the sun.",
	"FOOTBALL. The juniors drew two all away from home, with a goal in the last minute that the other side still disputes.",
}
