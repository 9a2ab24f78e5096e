package income

// The terms of an Indian letter of appointment.
var appointmentClauses = [][2]string{
	{"Probation", "You will be on probation for a period of six months from the date of joining. The period may be extended or curtailed at the " +
		"discretion of the Management. Unless confirmed in writing, you will be " +
		"deemed to be a probationer after the expiry of the initial or extended period of probation."},
	{"Place of posting and transfer", "Your place of posting will be {city}. You are liable to be transferred, at the sole discretion of the " +
		"Management, to any department, branch, site or associate concern of the " +
		"Company in India, existing or to be set up, without any additional remuneration."},
	{"Remuneration", "Your annual cost to company will be Rs. {ctc}. The break-up is given in Annexure - A, which forms part of this letter. Salary " +
		"" +
		"" +
		"is credited to your bank account on or before the last working " +
		"day of the month. Your remuneration is strictly confidential and is not to be disclosed to other employees."},
	{"Increments and promotion", "Increments are not automatic. They depend on your performance, your attendance and the results of the Company, and " +
		"" +
		"" +
		"are reviewed once a year with effect from the first of April."},
	{"Hours of work", "You will observe the working hours of the establishment at which you are posted, presently nine hours including a break of " +
		"forty-five minutes, six days a week with two Saturdays off in a month. " +
		"The nature of your duties as {job} may require you to work beyond these hours."},
	{"Leave", "You are entitled to eighteen days of earned leave, seven days of casual leave and seven days of sick leave in a calendar year, as per " +
		"" +
		"" +
		"the rules of the Company and the Shops and Establishments Act of " +
		"{state}. Leave is to be sanctioned in advance except in an emergency."},
	{"Provident fund and gratuity", "You will be enrolled in the Employees' Provident Fund from the date of joining, and will be eligible for " +
		"gratuity in accordance with law after completion of the qualifying service."},
	{"Whole-time employment", "You will devote your whole time and attention to the interests of the Company, and will not engage yourself, directly " +
		"" +
		"" +
		"or indirectly, in any other employment, trade or business, whether " +
		"for remuneration or in an honorary capacity, without the prior written permission of the Management."},
	{"Confidentiality", "You will not, during your employment or at any time thereafter, divulge to any person any information regarding the " +
		"affairs, processes, customers, prices or accounts of the Company which may " +
		"come to your knowledge. All papers, drawings and data in your possession are to be handed over when you leave."},
	{"Inventions", "Any invention, improvement, design or work made by you in the course of employment will be the property of the Company, and you " +
		"" +
		"" +
		"will execute such documents as may be necessary to vest it in the Company."},
	{"Notice", "During probation, your services may be terminated by either side on one month's notice, or on payment of basic salary in lieu " +
		"thereof. After confirmation the period of notice is two months. The " +
		"Management reserves the right not to relieve you before the expiry of the notice period if work in hand so requires."},
	{"Retirement", "You will retire from the services of the Company on attaining the age of fifty-eight years, or earlier if found medically unfit. " +
		"" +
		"" +
		"The date of birth given in your application is final in this respect."},
	{"Misconduct", "In case of misconduct, dishonesty, breach of these terms or absence without leave for more than eight consecutive days, the " +
		"Company may terminate your services without notice or compensation."},
	{"Verification", "This appointment is made on the basis of the particulars furnished by you. If any of them is found to be false or material " +
		"information to have been suppressed, the appointment will be void and " +
		"your services liable to be terminated at once."},
	{"Jurisdiction", "Disputes arising out of this appointment are subject to the jurisdiction of the courts at {city}. In matters not covered here " +
		"" +
		"" +
		"you will be governed by the service rules of {company} as amended from " +
		"time to time."},
}
