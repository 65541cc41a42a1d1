// Generated from openapi/ by scripts/generate.ts. Change that, then run `npm run generate`.
export interface paths {
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases
         * @description Latest first. A shopper sees their own.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case
         * @description With its timeline.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a signed link to a case
         * @description For the person who complained, signed in or not. Several links to one case may be in use.
         */
        post: operations["createCaseLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a case further
         * @description Any of `allowedActions`.
         */
        post: operations["transitionCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cashback/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description Running ones first, then upcoming, then ended.
         */
        get: operations["listCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cashback/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * @description Latest first. A shopper sees their own.
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * Claim cashback
         * @description Screened at once, then reviewed; the shopper is promised an answer by `expectedBy`.
         */
        post: operations["createClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cashback/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim
         * @description With its timeline.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cashback/claims/{claimId}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a claim further
         * @description Any of `allowedActions`.
         */
        post: operations["transitionClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cashback/payout-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payout accounts
         * @description Latest first, without those removed.
         */
        get: operations["listPayoutAccounts"];
        put?: never;
        /**
         * Bind a payout account
         * @description It is verified before anything is paid; a failure says why in `reasonCode`.
         */
        post: operations["createPayoutAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cashback/payout-accounts/{payoutAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a payout account
         * @description Its number is erased. Claims on their way to it are not stopped.
         */
        delete: operations["removePayoutAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cashback/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A customer's way through the campaigns
         * @description Spent so far, reached, missing, claimable: and why not, where not.
         */
        get: operations["listCashbackProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credit notes
         * @description Latest first.
         */
        get: operations["listCreditNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/{creditNoteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a credit note
         * @description With the purchases its lines were matched to.
         */
        get: operations["getCreditNote"];
        /**
         * Store a credit note
         * @description Its lines are matched to earlier orders of the customer, oldest first, and take back points and cashback. What fits no order is kept and says why.
         */
        put: operations["upsertCreditNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-notes/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store many credit notes
         * @description Each stands for itself. Send the orders first: a credit note is matched to what is stored when it comes, and what was left over is matched again when an older order comes late.
         */
        post: operations["importCreditNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description In the order of their ids.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer
         * @description A shopper reads themselves.
         */
        get: operations["getCustomer"];
        /**
         * Store a customer
         * @description Creates the customer or changes the fields that are sent.
         */
        put: operations["upsertCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Oldest first. `cursor` may also be the id of an event: a reader that comes back with the last one it saw misses nothing.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow events live
         * @description Server-sent events: `id`, `event` (the type) and `data` (an Event as JSON). A shopper gets their own. Send `Last-Event-ID` to go on where you stopped.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List answers
         * @description Latest first.
         */
        get: operations["listFeedback"];
        put?: never;
        /**
         * Give an answer
         * @description A publishable key gives it for nobody; a session gives it for its shopper, unless `anonymous` is true. A low score opens a case. Points reward a comment, never a score.
         */
        post: operations["createFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/{feedbackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an answer
         * @description A shopper reads their own.
         */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public numbers of products
         * @description For stars beside products. Everybody may know them.
         */
        get: operations["listRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers of the answers
         * @description NPS, CSAT and CES with their 95 % intervals, and what the answers speak of. Exact at every moment.
         */
        get: operations["getFeedbackSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description Tells what the credential is good for.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Latest first.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order
         * @description With what came back of each line.
         */
        get: operations["getOrder"];
        /**
         * Store an order
         * @description Send it when it is paid and whenever its status changes. The same body again changes nothing, and a field that you leave out keeps its value. Lines never change once stored, nor does the customer once there is one.
         */
        put: operations["upsertOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a signed link to an order
         * @description For e-mails, SMS and QR codes on receipts. Several links to one order may be in use.
         */
        post: operations["createOrderLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store many orders
         * @description Each stands for itself. Repeating a batch is safe: what is stored already is `unchanged`.
         */
        post: operations["importOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Points and level of a customer
         * @description What a points widget shows, in one read.
         */
        get: operations["getPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct points by hand
         * @description Gives or takes points with a reason that the customer sees.
         */
        post: operations["createPointsAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Points history
         * @description Latest first. Entries are never changed: a correction is an entry of its own.
         */
        get: operations["listPointsEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List redemptions
         * @description Latest first. A shopper sees their own.
         */
        get: operations["listRedemptions"];
        put?: never;
        /**
         * Buy a reward
         * @description Takes the points that expire first.
         */
        post: operations["createRedemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/redemptions/{redemptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a redemption
         * @description With its timeline.
         */
        get: operations["getRedemption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/redemptions/{redemptionId}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a redemption further
         * @description Any of `allowedActions`. `cancel` puts the points back where they came from.
         */
        post: operations["transitionRedemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rewards
         * @description In the order of the settings; says what is affordable when it knows for whom.
         */
        get: operations["listRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List returns
         * @description Latest first. A shopper sees their own.
         */
        get: operations["listReturns"];
        put?: never;
        /**
         * Ask for a return
         * @description The shop is told, and the shopper is promised an answer by `expectedBy`.
         */
        post: operations["createReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{returnId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a return
         * @description With its timeline.
         */
        get: operations["getReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/{returnId}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a return further
         * @description Any of `allowedActions`. `refund` gives the money back and, in the same step, takes back points and cashback and checks the tier again, exactly as previewed for the pieces accepted.
         */
        post: operations["transitionReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of an order can go back
         * @description Ask it before you show a form: lines, quantities, deadlines and reasons of one order.
         */
        get: operations["getReturnOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/returns/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a return would do
         * @description Money, points, cashback and tier, to the last penny, before anybody asks for it. Writes nothing.
         */
        post: operations["previewReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mint a session token
         * @description For shops that would rather ask than sign tokens themselves. Call it from your server, for the person who is signed in there.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/case-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a case link
         * @description Turns the token of a case link into a session that is good for that case and nothing else.
         */
        post: operations["redeemCaseLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/guest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to a guest
         * @description Sends a six-digit code if order number and contact belong together. The answer is the same whether they do or not.
         */
        post: operations["createGuestChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/guest/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a guest in with the code
         * @description The token is good for the one order and is checked against it on every call.
         */
        post: operations["verifyGuestChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an order link
         * @description Turns the token of an order link into a session that is good for that order.
         */
        post: operations["redeemOrderLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings
         * @description All business numbers of the merchant, in one document.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a section of the settings
         * @description Replaces the section as a whole. What was decided before keeps the version it was decided under.
         */
        put: operations["updateSettingsSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List signing keys
         * @description Two keys in use at once let you change them without signing anybody out.
         */
        get: operations["listSigningKeys"];
        put?: never;
        /**
         * Make a signing key
         * @description The secret is in this answer and nowhere else.
         */
        post: operations["createSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a signing key
         * @description Tokens signed with it are refused from now on.
         */
        delete: operations["revokeSigningKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link to a survey
         * @description For e-mails, SMS, and QR codes in the parcel or the shop. The page works without any script.
         */
        post: operations["createSurveyLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List answered surveys
         * @description Latest first.
         */
        get: operations["listSurveyResponses"];
        put?: never;
        /**
         * A survey is on screen
         * @description Counts as shown. Whether it may still be asked is judged again. On the same occasion there is one answer; a second call gives the one that is open.
         */
        post: operations["startSurveyResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-responses/{responseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an answered survey
         * @description A shopper reads their own.
         */
        get: operations["getSurveyResponse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-responses/{responseId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep unfinished answers
         * @description All answers so far, each time. What does not hold yet is refused, what is missing is not.
         */
        put: operations["saveSurveyResponse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-responses/{responseId}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a survey without an answer
         * @description It is not asked again on this occasion.
         */
        post: operations["dismissSurveyResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-responses/{responseId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a survey
         * @description Judges the answers as a whole. Until `editableUntil` they may be submitted again; that makes a new version, and neither a second reward nor a second case. A low score opens a case.
         */
        post: operations["submitSurveyResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys/{placement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which survey now
         * @description The one survey that this shopper should see now, or why there is none. Asking changes nothing; a survey counts as shown when its answer is begun. A publishable key gets the anonymous ones.
         */
        get: operations["getSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a photo or document
         * @description JPEG, PNG, WebP or PDF, told by its bytes. Name the id in a return or claim afterwards.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is known of a file
         * @description A shopper reads their own.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{uploadId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file
         * @description The bytes as they were sent.
         */
        get: operations["getUploadContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An earlier question is answered, or is not. */
        AnsweredCondition: {
            is: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "answered";
            question: components["schemas"]["SurveyQuestionId"];
        };
        /** @description The scores of the aspects, by code. */
        AspectsAnswer: {
            aspects: components["schemas"]["AspectScores"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "aspects";
        };
        /** @description Single aspects (attitude, speed, …) by a code of your own, each scored 1 to 5. */
        AspectScores: {
            [key: string]: number;
        };
        /** @description Several aspects of one thing, each scored 1 to 5. */
        AspectsQuestion: {
            aspects: components["schemas"]["SurveyOption"][];
            help: components["schemas"]["LocalizedText"] | null;
            id: components["schemas"]["SurveyQuestionId"];
            required: boolean;
            /** @description The question. */
            title: components["schemas"]["LocalizedText"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "aspects";
            /** @description Asked when all of these hold; empty: always. */
            when: components["schemas"]["SurveyCondition"][];
        };
        /** @description Who may decide what. */
        AuthoritySettings: {
            refundLimits: components["schemas"]["RefundLimits"];
        };
        /** @description How well a credit note fits the orders. */
        BatchCreditNote: {
            /** @description Pieces found in earlier orders. */
            matchedQuantity: number;
            /** @description Pieces found in none. */
            unmatchedQuantity: number;
        };
        /** @description What became of one document. */
        BatchItem: {
            /** @description Null for orders and for documents that failed. */
            creditNote: components["schemas"]["BatchCreditNote"] | null;
            /** @description The id you sent. */
            id: string;
            outcome: components["schemas"]["BatchOutcome"];
            problem: components["schemas"]["BatchProblem"] | null;
        };
        /** @enum {string} */
        BatchOutcome: "created" | "updated" | "unchanged" | "failed";
        /** @description Why one document of a batch was refused. */
        BatchProblem: {
            code: components["schemas"]["ProblemCode"];
            detail: string;
        };
        /** @description What became of each document. */
        BatchResult: {
            /** @description In the order you sent them. */
            results: components["schemas"]["BatchItem"][];
        };
        /** @enum {string} */
        CallerKind: "publishable" | "shopper" | "staff" | "secret";
        /** @description A cashback campaign: spend so much, get so much back. */
        Campaign: {
            claimUntil: components["schemas"]["Timestamp"];
            currency: components["schemas"]["Currency"];
            description: components["schemas"]["LocalizedText"] | null;
            endsAt: components["schemas"]["Timestamp"];
            id: components["schemas"]["CampaignId"];
            /** @description Smaller orders do not count. */
            minOrder: components["schemas"]["Money"] | null;
            name: components["schemas"]["LocalizedText"];
            perCustomerCap: components["schemas"]["Money"] | null;
            proof: components["schemas"]["ProofRule"];
            scope: components["schemas"]["CashbackScope"];
            startsAt: components["schemas"]["Timestamp"];
            status: components["schemas"]["CampaignStatus"];
            /** @description From the lowest threshold up. */
            steps: components["schemas"]["CashbackStep"][];
        };
        /** @description Id of a cashback campaign, as named in the settings. */
        CampaignId: string;
        /** @description One page of campaigns. */
        CampaignPage: {
            /** @description At most `limit` campaigns. */
            data: components["schemas"]["Campaign"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A cashback campaign. */
        CampaignRule: {
            /** @description In minor units of the merchant's currency; when it is used up the campaign is exhausted. */
            budgetCap: number | null;
            claimUntil: components["schemas"]["Timestamp"];
            description: components["schemas"]["LocalizedText"] | null;
            endsAt: components["schemas"]["Timestamp"];
            id: components["schemas"]["CampaignId"];
            /** @description In minor units of the merchant's currency. */
            minOrder: number | null;
            name: components["schemas"]["LocalizedText"];
            /** @description In minor units of the merchant's currency. */
            perCustomerCap: number | null;
            proof: components["schemas"]["ProofRule"];
            scope: components["schemas"]["CashbackScope"];
            startsAt: components["schemas"]["Timestamp"];
            /** @description From the lowest threshold up. */
            steps: components["schemas"]["CashbackStepRule"][];
        };
        /**
         * @description `exhausted`: its budget is used up.
         * @enum {string}
         */
        CampaignStatus: "upcoming" | "running" | "ended" | "exhausted";
        /** @description A promise to look after somebody who was let down. */
        Case: {
            /** @description What you, with this credential, may do now (`action` of a transition). */
            allowedActions: components["schemas"]["CaseAction"][];
            category: components["schemas"]["CaseCategory"];
            comment: string | null;
            /** @description Until when the shopper is contacted. */
            contactDueAt: components["schemas"]["Timestamp"];
            createdAt: components["schemas"]["Timestamp"];
            customerId: components["schemas"]["CustomerId"] | null;
            /** @description When the next step comes at the latest (a resolved case then closes by itself); null when nothing is to come. */
            expectedBy: components["schemas"]["Timestamp"] | null;
            feedbackId: components["schemas"]["FeedbackId"] | null;
            /** @description Null until the case is closed. */
            followUp: components["schemas"]["CaseFollowUp"] | null;
            id: components["schemas"]["CaseId"];
            level: components["schemas"]["CaseLevel"];
            metric: components["schemas"]["FeedbackMetric"] | null;
            /** @description The number to name on the phone. */
            number: string;
            orderId: components["schemas"]["OrderId"] | null;
            priority: components["schemas"]["CasePriority"];
            /** @description Until when the improvement is reported. */
            reportDueAt: components["schemas"]["Timestamp"];
            score: number | null;
            status: components["schemas"]["CaseStatus"];
            subject: components["schemas"]["Subject"];
            /** @description What the answer speaks of. */
            tags: components["schemas"]["FeedbackTag"][];
            /** @description Everything that happened to the case, oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description `reply` says something and changes nothing else. `followUp` answers the question whether all is well.
         * @enum {string}
         */
        CaseAction: "contact" | "resolve" | "escalate" | "reply" | "confirm" | "reopen" | "followUp";
        /** @enum {string} */
        CaseCategory: "productQuality" | "serviceAttitude" | "delivery" | "returns" | "rewards" | "other";
        /** @description The question, after a case is closed, whether all is well. */
        CaseFollowUp: {
            answeredAt: components["schemas"]["Timestamp"] | null;
            askedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it is asked. */
            dueAt: components["schemas"]["Timestamp"];
            /** @description Null until it is answered. False has reopened the case. */
            satisfied: boolean | null;
        };
        /** @description Id of a service case. */
        CaseId: string;
        /**
         * @description Who is in charge; escalation moves it up.
         * @enum {string}
         */
        CaseLevel: "store" | "region" | "head";
        /** @description A signed link to one case. */
        CaseLink: {
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The link as a QR code, in SVG. */
            qrCode: string;
            /** @description Hand it to POST /v1/sessions/case-link. */
            token: string;
            url: string;
        };
        /** @description What to build the link from. */
        CaseLinkInput: {
            /**
             * Format: uri
             * @description A page of your shop that holds the widget. The link is this address with the token in its fragment; without it, the link leads to a page of the backend that works without any script.
             */
            pageUrl?: string;
            /** @description How long the link works; without it, as long as the settings say. */
            ttlDays?: number;
        };
        /** @description The token of a case link. */
        CaseLinkRedemption: {
            token: string;
        };
        /** @description One page of cases. */
        CasePage: {
            /** @description At most `limit` cases. */
            data: components["schemas"]["Case"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /**
         * @description How soon it has to be dealt with (settings `cases.priorityHours`).
         * @enum {string}
         */
        CasePriority: "normal" | "important" | "major";
        /** @description Service cases. */
        CaseSettings: {
            /**
             * @description A resolved case that the shopper neither confirms nor reopens is closed after so many days.
             * @default 7
             */
            confirmDays: number;
            /**
             * @description A case nobody deals with moves up after so many hours, then again.
             * @default [
             *       24,
             *       72,
             *       168
             *     ]
             */
            escalationHours: number[];
            /**
             * @description So many hours after a case is closed the shopper is asked whether all is well, by priority.
             * @default {
             *       "normal": 48,
             *       "important": 24,
             *       "major": 24
             *     }
             */
            followUpHours: components["schemas"]["PriorityHours"];
            /**
             * @description How long a link to a case works.
             * @default 180
             */
            linkDays: number;
            /** @description A case has to be resolved within so many hours. */
            priorityHours: components["schemas"]["PriorityHours"];
        };
        /** @enum {string} */
        CaseStatus: "open" | "inProgress" | "resolved" | "closed";
        /** @description The next step of a case. */
        CaseTransition: {
            action: components["schemas"]["CaseAction"];
            /** @description The status you decided on. If it is another by now, nothing happens and 409 `state_conflict` says so. */
            fromStatus?: components["schemas"]["CaseStatus"];
            /** @description Words to the other side: they appear in the timeline that the shopper sees. Needed to `reply`. */
            note?: string;
            /** @description Needed for `followUp`, and only there. False reopens the case. */
            satisfied?: boolean;
        };
        /**
         * @description Why an order does not count.
         * @enum {string}
         */
        CashbackExclusion: "below_minimum" | "no_eligible_goods" | "outside_period" | "returned" | "order_cancelled" | "other_currency";
        /** @description One order and what it counts. */
        CashbackOrder: {
            /** @description What counts of it, goods returned left out. */
            counted: components["schemas"]["Money"];
            excludedReason: components["schemas"]["CashbackExclusion"] | null;
            number: string;
            orderId: components["schemas"]["OrderId"];
            placedAt: components["schemas"]["Timestamp"];
        };
        /** @description A customer's way through a campaign. */
        CashbackProgress: {
            campaign: components["schemas"]["Campaign"];
            claimable: components["schemas"]["Money"];
            /** @description In claims that are open or paid. */
            claimed: components["schemas"]["Money"];
            claimIds: components["schemas"]["ClaimId"][];
            earned: components["schemas"]["Money"];
            nextStep: components["schemas"]["NextCashbackStep"] | null;
            /** @description Null when there is something to claim. */
            notClaimableReason: components["schemas"]["NotClaimableReason"] | null;
            orders: components["schemas"]["CashbackOrder"][];
            reachedStepId: string | null;
            /** @description What counts so far. */
            spent: components["schemas"]["Money"];
        };
        /** @description One page of campaigns with the progress of the customer. */
        CashbackProgressPage: {
            /** @description At most `limit` campaigns with the progress of the customer. */
            data: components["schemas"]["CashbackProgress"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description What a step pays. */
        CashbackReward: components["schemas"]["FixedCashback"] | components["schemas"]["PercentCashback"];
        /** @description What a step pays. */
        CashbackRewardRule: components["schemas"]["FixedCashbackRule"] | components["schemas"]["PercentCashbackRule"];
        /** @description Which goods count. */
        CashbackScope: {
            /** @description Only these categories count; null: all. */
            categories: string[] | null;
            /** @description Only these articles count; null: all. */
            skus: string[] | null;
        };
        /** @description Cashback. */
        CashbackSettings: {
            /** @default [] */
            campaigns: components["schemas"]["CampaignRule"][];
            /**
             * @description Days the shopper has to answer a question.
             * @default 14
             */
            infoDays: number;
            /**
             * @description An approved claim is paid within so many hours.
             * @default 72
             */
            payoutHours: number;
            /**
             * @description A claim is reviewed within so many hours.
             * @default 48
             */
            reviewHours: number;
        };
        /** @description One step of a campaign. */
        CashbackStep: {
            id: string;
            reward: components["schemas"]["CashbackReward"];
            /** @description Spend that reaches this step. */
            threshold: components["schemas"]["Money"];
        };
        /** @description One step of a campaign. */
        CashbackStepRule: {
            id: string;
            reward: components["schemas"]["CashbackRewardRule"];
            /** @description In minor units of the merchant's currency. */
            threshold: number;
        };
        /** @description A category that has a rule of its own. */
        CategoryRule: {
            /** @description As in the order lines. */
            category: string;
            /** @description True: goods of this category never go back. */
            excluded: boolean;
            /** @description Null: the general window. */
            windowDays: number | null;
        };
        /** @description CES of all answers counted together. */
        CesSummary: {
            /** @description Mean score, to two decimals. */
            average: number;
            count: number;
            /** @description Scores of 5 to 7. */
            easy: number;
            /** @description Upper end of the 95 % interval. */
            high: number;
            /** @description Lower end of the 95 % interval. */
            low: number;
            /** @description Percentage of easy answers, to one decimal. */
            value: number;
        };
        /** @description The chosen options, and words of one's own where the question takes them. */
        ChoiceAnswer: {
            codes: components["schemas"]["SurveyCode"][];
            other?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "choice";
        };
        /** @description One of these options of an earlier question is chosen. */
        ChoiceCondition: {
            anyOf: components["schemas"]["SurveyCode"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "choice";
            question: components["schemas"]["SurveyQuestionId"];
        };
        /** @description One of several options, or some of them. */
        ChoiceQuestion: {
            help: components["schemas"]["LocalizedText"] | null;
            id: components["schemas"]["SurveyQuestionId"];
            /** @description Whether more than one may be chosen. */
            multiple: boolean;
            options: components["schemas"]["SurveyOption"][];
            /** @description Whether words of one's own are a choice as well. */
            other: boolean;
            required: boolean;
            /** @description The question. */
            title: components["schemas"]["LocalizedText"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "choice";
            /** @description Asked when all of these hold; empty: always. */
            when: components["schemas"]["SurveyCondition"][];
        };
        /** @description A claim for cashback. */
        Claim: {
            /** @description What you, with this credential, may do now (`action` of a transition). */
            allowedActions: components["schemas"]["ClaimAction"][];
            amount: components["schemas"]["Money"];
            campaignId: components["schemas"]["CampaignId"];
            campaignName: components["schemas"]["LocalizedText"];
            createdAt: components["schemas"]["Timestamp"];
            customerId: components["schemas"]["CustomerId"];
            declineReason: string | null;
            /** @description When the next step is promised at the latest; null when nobody owes anything. */
            expectedBy: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["ClaimId"];
            /** @description `CB-…`: the number to name on the phone. */
            number: string;
            orderIds: components["schemas"]["OrderId"][];
            /** @description Null until it was started. */
            payout: components["schemas"]["Payout"] | null;
            payoutAccountId: components["schemas"]["PayoutAccountId"];
            proofUploadIds: components["schemas"]["UploadId"][];
            screening: components["schemas"]["ScreeningResult"][];
            status: components["schemas"]["ClaimStatus"];
            /** @description Everything that happened to the claim, oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        ClaimAction: "screenPass" | "screenFail" | "void" | "approve" | "decline" | "requestInfo" | "cancel" | "supplyInfo" | "expire" | "pay" | "settle" | "fail" | "retry" | "reverse" | "appeal";
        /** @description Id of a cashback claim. */
        ClaimId: string;
        /** @description A claim for the cashback earned. */
        ClaimInput: {
            campaignId: components["schemas"]["CampaignId"];
            /** @description Orders to count; without it, all that do. */
            orderIds?: components["schemas"]["OrderId"][];
            payoutAccountId: components["schemas"]["PayoutAccountId"];
            proofUploadIds?: components["schemas"]["UploadId"][];
        };
        /** @description One page of claims. */
        ClaimPage: {
            /** @description At most `limit` claims. */
            data: components["schemas"]["Claim"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @enum {string} */
        ClaimStatus: "submitted" | "inReview" | "infoNeeded" | "approved" | "payoutPending" | "payoutFailed" | "paid" | "declined" | "cancelled" | "expired" | "voided" | "reversed";
        /** @description The next step of a claim. */
        ClaimTransition: {
            action: components["schemas"]["ClaimAction"];
            /** @description The status you decided on. If it is another by now, nothing happens and 409 `state_conflict` says so. */
            fromStatus?: components["schemas"]["ClaimStatus"];
            /** @description Words to the other side: they appear in the timeline that the shopper sees. */
            note?: string;
            /** @description Goes with `retry`: pay here instead. */
            payoutAccountId?: components["schemas"]["PayoutAccountId"];
            /** @description Goes with `supplyInfo` and `appeal`. */
            proofUploadIds?: components["schemas"]["UploadId"][];
            /** @description Why, as a code of your own; goes with `decline`. */
            reasonCode?: string;
        };
        /** @description A credit note. */
        CreditNote: {
            createdAt: components["schemas"]["Timestamp"];
            currency: components["schemas"]["Currency"];
            customerId: components["schemas"]["CustomerId"] | null;
            id: components["schemas"]["CreditNoteId"];
            issuedAt: components["schemas"]["Timestamp"];
            lines: components["schemas"]["CreditNoteLine"][];
            number: string;
            orderId: components["schemas"]["OrderId"] | null;
            reason: string | null;
            returnId: components["schemas"]["ReturnId"] | null;
            /** @description Given back, as a positive amount. */
            total: components["schemas"]["Money"];
        };
        /** @description Up to 500 credit notes at once, each on its own. */
        CreditNoteBatch: {
            creditNotes: components["schemas"]["CreditNoteInput"][];
        };
        /** @description Id of a credit note: the merchant's own reference behind `crn_`, so that no id ever has to be looked up. */
        CreditNoteId: string;
        /** @description Money or goods given back, as the shop booked it. */
        CreditNoteInput: {
            currency: components["schemas"]["Currency"];
            customerId?: components["schemas"]["CustomerId"] | null;
            id: components["schemas"]["CreditNoteId"];
            issuedAt: components["schemas"]["Timestamp"];
            lines: components["schemas"]["OrderLineInput"][];
            number: string;
            /** @description The order it belongs to, when you know it; else the earliest orders that fit are found. */
            orderId?: components["schemas"]["OrderId"] | null;
            reason?: string | null;
            /** @description The refunded return it documents. Its goods, points and cashback went back with the return; nothing is taken back a second time, and its money counts once. */
            returnId?: components["schemas"]["ReturnId"] | null;
        };
        /** @description One line of a credit note and the purchases it takes back. */
        CreditNoteLine: {
            category: string | null;
            description: string;
            id: string;
            kind: components["schemas"]["OrderLineKind"];
            /** @description Oldest purchase first. */
            matches: components["schemas"]["CreditNoteMatch"][];
            quantity: number;
            sku: string;
            total: components["schemas"]["Money"];
            unitPrice: components["schemas"]["Decimal"];
            unmatchedQuantity: number;
            /** @description Null when every piece was found. */
            unmatchedReason: components["schemas"]["UnmatchedReason"] | null;
        };
        /** @description Pieces of a credit note found in an order line. */
        CreditNoteMatch: {
            lineId: string;
            orderId: components["schemas"]["OrderId"];
            quantity: number;
        };
        /** @description One page of credit notes. */
        CreditNotePage: {
            /** @description At most `limit` credit notes. */
            data: components["schemas"]["CreditNote"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description CSAT of all answers counted together. */
        CsatSummary: {
            /** @description Mean score, to two decimals. */
            average: number;
            count: number;
            /** @description Upper end of the 95 % interval. */
            high: number;
            /** @description Lower end of the 95 % interval. */
            low: number;
            /** @description Scores of 4 and 5. */
            satisfied: number;
            /** @description Percentage of satisfied answers, to one decimal. */
            value: number;
        };
        /** @description ISO 4217 code. */
        Currency: string;
        /** @description A customer of the merchant. */
        Customer: {
            /** Format: date */
            birthday: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            createdAt: components["schemas"]["Timestamp"];
            email: string | null;
            id: components["schemas"]["CustomerId"];
            name: string | null;
            phone: string | null;
            /** @description Tags of the merchant's own. */
            segments: components["schemas"]["CustomerSegment"][];
            totals: components["schemas"]["CustomerTotals"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description The customer fits. Decided by the server; a survey that is being asked holds no such condition. */
        CustomerCondition: {
            anyOf: string[];
            /** @enum {string} */
            attribute: "tier" | "segment" | "relationship";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "customer";
        };
        /** @description Id of a customer: the merchant's own reference behind `cus_`, so that no id ever has to be looked up. */
        CustomerId: string;
        /** @description What you want Aftercart to know about a customer. A field you leave out keeps its value; null empties it. */
        CustomerInput: {
            /**
             * Format: date
             * @description Points are multiplied in this month.
             */
            birthday?: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country?: string | null;
            /** Format: email */
            email?: string | null;
            name?: string | null;
            phone?: string | null;
            /** @description Tags of your own, to choose surveys by. They replace those there were; an empty list removes them. */
            segments?: components["schemas"]["CustomerSegment"][];
        };
        /** @description One page of customers. */
        CustomerPage: {
            /** @description At most `limit` customers. */
            data: components["schemas"]["Customer"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A tag of the merchant's own on a customer, to choose surveys by. */
        CustomerSegment: string;
        /**
         * @description What the person was to the shop when they answered.
         * @enum {string}
         */
        CustomerTag: "new" | "returning" | "frequent" | "highValue" | "guest";
        /** @description What the customer bought and gave back. */
        CustomerTotals: {
            /** @description How many credit notes. */
            cancellations: number;
            currency: components["schemas"]["Currency"];
            /** @description How many orders that were not cancelled. */
            invoices: number;
            /** @description `sales` plus `refunds`. */
            net: components["schemas"]["Decimal"];
            /** @description Sum of all credit notes and of the refunded returns that none documents, exact, negative or `0.00`. Credit notes that name a cancelled order count no more than the order. */
            refunds: components["schemas"]["Decimal"];
            /** @description Sum of all orders that were not cancelled, exact. */
            sales: components["schemas"]["Decimal"];
        };
        /** @description Exact major units as text. Only for unit prices and exact totals: real price lists go below the minor unit. */
        Decimal: string;
        /** @description `points` for every full `perMinor` minor units of the merchant's currency. */
        EarnRule: {
            /** @default 100 */
            perMinor: number;
            /** @default 1 */
            points: number;
        };
        /** @description One line of the event log. What is not here did not happen. */
        Event: {
            actor: components["schemas"]["TimelineActor"];
            at: components["schemas"]["Timestamp"];
            customerId: components["schemas"]["CustomerId"] | null;
            /** @description Details that depend on the type; read the resource for its present state. */
            data: {
                [key: string]: unknown;
            };
            id: components["schemas"]["EventId"];
            subject: components["schemas"]["EventSubject"];
            type: components["schemas"]["EventType"];
        };
        /** @description Opaque place in the event log. Send the last one you saw to go on from there. */
        EventId: string;
        /** @description One page of events, oldest first. */
        EventPage: {
            /** @description At most `limit` events, oldest first. */
            data: components["schemas"]["Event"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description The thing an event is about. */
        EventSubject: {
            id: string;
            /** @enum {string} */
            type: "order" | "creditNote" | "customer" | "feedback" | "surveyResponse" | "case" | "return" | "points" | "redemption" | "claim" | "payoutAccount" | "upload" | "settings";
        };
        /**
         * @description What happened. New types may be added: pass over one that you do not know.
         * @enum {string}
         */
        EventType: "order.created" | "order.updated" | "creditNote.created" | "customer.updated" | "feedback.created" | "survey.shown" | "survey.submitted" | "survey.revised" | "survey.dismissed" | "survey.expired" | "promoter.invited" | "case.opened" | "case.escalated" | "case.contacted" | "case.replied" | "case.resolved" | "case.closed" | "case.reopened" | "case.followUpAsked" | "case.followUpAnswered" | "return.requested" | "return.infoRequested" | "return.infoSupplied" | "return.approved" | "return.declined" | "return.cancelled" | "return.expired" | "return.shipped" | "return.received" | "return.inspected" | "return.refundStarted" | "return.refunded" | "return.refundFailed" | "return.exchanged" | "points.earned" | "points.released" | "points.reversed" | "points.redeemed" | "points.restored" | "points.expired" | "points.adjusted" | "tier.changed" | "redemption.issued" | "redemption.used" | "redemption.cancelled" | "redemption.expired" | "redemption.restored" | "claim.submitted" | "claim.screened" | "claim.approved" | "claim.declined" | "claim.infoRequested" | "claim.infoSupplied" | "claim.cancelled" | "claim.expired" | "claim.appealed" | "claim.payoutStarted" | "claim.paid" | "claim.payoutFailed" | "claim.voided" | "claim.reversed" | "payoutAccount.added" | "payoutAccount.verified" | "payoutAccount.failed" | "payoutAccount.removed" | "upload.created" | "settings.updated";
        /**
         * @description Whether a photo or document goes with it.
         * @enum {string}
         */
        EvidenceRule: "disabled" | "optional" | "required";
        /** @description Points about to expire. */
        ExpiringPoints: {
            expiresAt: components["schemas"]["Timestamp"];
            points: number;
        };
        /** @description An answer and what follows from it. */
        Feedback: {
            aspects: components["schemas"]["AspectScores"];
            /** @description The case a low score has opened. */
            caseId: components["schemas"]["CaseId"] | null;
            /** @description A signed link to the page of the case, for the person who answered; null for anybody else. */
            caseUrl: string | null;
            comment: string | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description Null for an anonymous answer. */
            customerId: components["schemas"]["CustomerId"] | null;
            /** @description Empty for an anonymous answer. */
            customerTags: components["schemas"]["CustomerTag"][];
            /** @description Until when somebody will be in touch; null when nobody has to. */
            followUpBy: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["FeedbackId"];
            locale: string | null;
            metric: components["schemas"]["FeedbackMetric"];
            placement: components["schemas"]["SurveyPlacement"] | null;
            questionId: components["schemas"]["SurveyQuestionId"] | null;
            /** @description The survey it was part of. */
            responseId: components["schemas"]["SurveyResponseId"] | null;
            /** @description Points for answering. They never depend on the score. */
            rewardPoints: number;
            score: number;
            sentiment: components["schemas"]["Sentiment"];
            subject: components["schemas"]["Subject"];
            tags: components["schemas"]["FeedbackTag"][];
            /** @description Counts corrections; 1 is the first answer. */
            version: number;
        };
        /** @description The numbers of one day. */
        FeedbackDay: {
            ces: components["schemas"]["CesSummary"] | null;
            csat: components["schemas"]["CsatSummary"] | null;
            /** Format: date */
            date: string;
            nps: components["schemas"]["NpsSummary"] | null;
        };
        /** @description Id of one answer. */
        FeedbackId: string;
        /** @description One answer. */
        FeedbackInput: {
            /** @description True stores the answer without any trace of who gave it, and so without points. */
            anonymous?: boolean;
            aspects?: components["schemas"]["AspectScores"];
            comment?: string;
            /** @description Language the question was asked in. */
            locale?: string;
            metric: components["schemas"]["FeedbackMetric"];
            /** @description Where it was asked. */
            placement?: components["schemas"]["SurveyPlacement"];
            /** @description Within the scale of the metric. */
            score: number;
            subject: components["schemas"]["SubjectInput"];
        };
        /**
         * @description CSAT is scored 1 to 5, NPS 0 to 10, CES 1 to 7.
         * @enum {string}
         */
        FeedbackMetric: "csat" | "nps" | "ces";
        /** @description One page of answers. */
        FeedbackPage: {
            /** @description At most `limit` answers. */
            data: components["schemas"]["Feedback"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description Ratings and what follows a low one. */
        FeedbackSettings: {
            /**
             * @description Contact after a low score within so many hours.
             * @default 2
             */
            contactHours: number;
            /**
             * @description From so many orders on, answers of a customer are tagged `frequent`.
             * @default 4
             */
            frequentOrders: number;
            /**
             * @description Answers of customers in the highest so many levels are tagged `highValue`; never those of the lowest level.
             * @default 1
             */
            highValueTiers: number;
            lowScore: components["schemas"]["LowScores"];
            /**
             * @description How long a browser may keep the public numbers of a product.
             * @default 60
             */
            ratingsMaxAgeSeconds: number;
            /**
             * @description Report of the improvement within so many hours.
             * @default 48
             */
            reportHours: number;
            /**
             * @description Must be null. A reward that depends on the score is unlawful (China: Interim Provisions on Countering Unfair Competition on the Internet, Art. 9; US: 16 CFR 465) and answered with `settings_refused`.
             * @default null
             */
            rewardMinimumScore: number | null;
            /**
             * @description Points for an answer with a comment, whatever its score.
             * @default 200
             */
            rewardPoints: number;
        };
        /** @description Numbers of the answers in a time. Null where nobody answered. They are counted together, never averaged from averages. */
        FeedbackSummary: {
            ces: components["schemas"]["CesSummary"] | null;
            csat: components["schemas"]["CsatSummary"] | null;
            /** @description With `interval=day`: each day somebody answered, oldest first. */
            days: components["schemas"]["FeedbackDay"][] | null;
            /** Format: date */
            from: string;
            nps: components["schemas"]["NpsSummary"] | null;
            sentiment: components["schemas"]["SentimentCounts"];
            /** @description Most frequent first. */
            tags: components["schemas"]["TagCounts"][];
            /** Format: date */
            to: string;
        };
        /** @description One thing that an answer speaks of. */
        FeedbackTag: {
            problem: components["schemas"]["TagProblem"];
            /** @description The same more finely (freshness, returnSpeed …), by the rules or your own classifier. */
            scene: components["schemas"]["SurveyCode"];
            sentiment: components["schemas"]["Sentiment"];
        };
        /** @description One refused field. */
        FieldError: {
            /** @description What is wrong with the value, for programs. */
            code: string;
            /** @description The same in English, for developers. */
            message: string;
            /** @description JSON Pointer into the request body; `/query/limit` and `/path/orderId` point beside it. */
            pointer: string;
        };
        /** @description A fixed amount. */
        FixedCashback: {
            amount: components["schemas"]["Money"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "fixed";
        };
        /** @description A fixed amount. */
        FixedCashbackRule: {
            /** @description In minor units of the merchant's currency. */
            amount: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "fixed";
        };
        /** @description Who the merchant is. */
        GeneralSettings: {
            /**
             * @description Web origins whose pages may use the publishable key; empty: any.
             * @default []
             */
            allowedOrigins: string[];
            /**
             * @description Every amount of this merchant is in it.
             * @default CNY
             */
            currency: components["schemas"]["Currency"];
            /** @default zh-CN */
            defaultLocale: string;
            /**
             * @description Languages the shop speaks.
             * @default [
             *       "zh-CN",
             *       "en",
             *       "th",
             *       "vi"
             *     ]
             */
            locales: string[];
            /**
             * @description Name of the shop, as shoppers see it.
             * @default Shop
             */
            name: string;
            /**
             * @description IANA name; birthdays and days end by it.
             * @default Asia/Shanghai
             */
            timeZone: string;
        };
        /** @description A code is on its way, if order and contact belong together. Whether they do is not told. */
        GuestChallenge: {
            challengeId: components["schemas"]["GuestChallengeId"];
            /** @description When the code stops working. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description Id of a guest sign-in that waits for its code. */
        GuestChallengeId: string;
        /** @description What a guest knows about the order. */
        GuestChallengeInput: {
            /**
             * Format: email
             * @description The address given with the order; this or `phone`.
             */
            email?: string;
            /** @description The number on the receipt. */
            orderNumber: string;
            /** @description The number given with the order, in E.164; this or `email`. */
            phone?: string;
        };
        /** @description The code that came by e-mail or SMS. */
        GuestVerification: {
            challengeId: components["schemas"]["GuestChallengeId"];
            /** @description The six digits. */
            code: string;
        };
        /** @description What the inspection accepts of a line. */
        InspectedLine: {
            acceptedQuantity: number;
            lineId: string;
        };
        /** @description How much is too much. */
        LimitSettings: {
            /**
             * @description Anonymous answers from one address, and as many surveys begun without a name.
             * @default 60
             */
            anonymousFeedbackPerMinute: number;
            /**
             * @description Codes for one order.
             * @default 5
             */
            guestChallengesPerHour: number;
            /**
             * @description Requests of one credential.
             * @default 6000
             */
            requestsPerMinute: number;
        };
        /** @description The same words in several languages, by BCP 47 tag. `en` is always there and is shown when the language of the reader is not. */
        LocalizedText: {
            en: string;
        } & {
            [key: string]: string;
        };
        /** @description Scores up to and including these open a case. */
        LowScores: {
            /** @default 3 */
            ces: number;
            /** @default 2 */
            csat: number;
            /** @default 6 */
            nps: number;
        };
        /** @description Who you are to this API. */
        Me: {
            caller: components["schemas"]["CallerKind"];
            /** @description The only cases this credential is good for; null when it is not limited to cases. */
            caseIds: components["schemas"]["CaseId"][] | null;
            currency: components["schemas"]["Currency"];
            customerId: components["schemas"]["CustomerId"] | null;
            expiresAt: components["schemas"]["Timestamp"] | null;
            /** @description BCP 47 tags of the languages the shop speaks. */
            locales: string[];
            merchantId: components["schemas"]["MerchantId"];
            merchantName: string;
            /** @description The only orders this credential is good for; null when it is not limited. */
            orderIds: components["schemas"]["OrderId"][] | null;
            role: components["schemas"]["StaffRole"] | null;
        };
        /** @description Id of a merchant. */
        MerchantId: string;
        /** @description An amount of money in minor units. */
        Money: {
            /** @description Whole minor units of the currency (pence, fen; yen have none), as many digits as ISO 4217 says. */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description A signing key with its secret. */
        NewSigningKey: {
            createdAt: components["schemas"]["Timestamp"];
            id: components["schemas"]["SigningKeyId"];
            /** @description base64url, 32 bytes. Store it now: it is never shown again. */
            secret: string;
        };
        /** @description The next step and the way to it. */
        NextCashbackStep: {
            id: string;
            /** @description Still to spend. */
            missing: components["schemas"]["Money"];
            threshold: components["schemas"]["Money"];
        };
        /** @description The next level and the way to it. */
        NextTier: {
            id: string;
            /** @description Still to spend. */
            missing: components["schemas"]["Money"];
            name: components["schemas"]["LocalizedText"];
            threshold: components["schemas"]["Money"];
        };
        /**
         * @description Why nothing of a line can go back. `already_returned`: every piece was returned, credited or is part of an open return.
         * @enum {string}
         */
        NonReturnableReason: "window_closed" | "category_excluded" | "not_a_product" | "already_returned" | "order_cancelled";
        /** @enum {string} */
        NotClaimableReason: "campaign_not_started" | "nothing_earned" | "claim_open" | "already_claimed" | "claim_period_over" | "budget_exhausted";
        /** @description NPS of all answers counted together. */
        NpsSummary: {
            count: number;
            /** @description Scores of 0 to 6. */
            detractors: number;
            /** @description Upper end of the 95 % interval. */
            high: number;
            /** @description Lower end of the 95 % interval. */
            low: number;
            /** @description Scores of 7 and 8. */
            passives: number;
            /** @description Scores of 9 and 10. */
            promoters: number;
            /** @description Percentage of promoters less that of detractors, to one decimal. */
            value: number;
        };
        /** @description An order. */
        Order: {
            createdAt: components["schemas"]["Timestamp"];
            currency: components["schemas"]["Currency"];
            customerId: components["schemas"]["CustomerId"] | null;
            deliveredAt: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["OrderId"];
            lines: components["schemas"]["OrderLine"][];
            number: string;
            placedAt: components["schemas"]["Timestamp"];
            /** @description Given back so far, as a positive amount. */
            refunded: components["schemas"]["Money"];
            status: components["schemas"]["OrderStatus"];
            total: components["schemas"]["Money"];
            updatedAt: components["schemas"]["Timestamp"];
            voucherCodes: string[];
        };
        /** @description Up to 500 orders at once, each on its own: one that fails stops no other. */
        OrderBatch: {
            orders: components["schemas"]["OrderInput"][];
        };
        /** @description How a guest proves that the order is theirs. Kept as a keyed fingerprint, never answered. */
        OrderContact: {
            /** Format: email */
            email?: string;
            phone?: string;
        };
        /** @description Id of an order: the merchant's own reference behind `ord_`, so that no id ever has to be looked up. */
        OrderId: string;
        /** @description An order as the shop knows it. Once stored its lines never change; number, status, delivery and contact may, and a guest's order may be given to a customer. */
        OrderInput: {
            contact?: components["schemas"]["OrderContact"];
            currency: components["schemas"]["Currency"];
            /** @description Null or absent for a guest. */
            customerId?: components["schemas"]["CustomerId"] | null;
            /** @description The return window opens here; without it, at `placedAt`. */
            deliveredAt?: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["OrderId"];
            lines: components["schemas"]["OrderLineInput"][];
            /** @description The number the shopper knows. */
            number: string;
            placedAt: components["schemas"]["Timestamp"];
            /** @description Without it: as it was; a new order is `paid`. */
            status?: components["schemas"]["OrderStatus"];
            /** @description Vouchers the shopper used, as issued by Aftercart. */
            voucherCodes?: string[];
        };
        /** @description One line of an order and what came back of it. */
        OrderLine: {
            category: string | null;
            /** @description Pieces matched to credit notes. */
            creditedQuantity: number;
            description: string;
            id: string;
            kind: components["schemas"]["OrderLineKind"];
            quantity: number;
            /** @description Pieces taken back through returns. */
            returnedQuantity: number;
            sku: string;
            /** @description Quantity times unit price, rounded once, half away from zero. */
            total: components["schemas"]["Money"];
            unitPrice: components["schemas"]["Decimal"];
        };
        /** @description One line as it was sold. */
        OrderLineInput: {
            /** @description Return rules and campaigns speak of categories. */
            category?: string | null;
            description: string;
            /** @description Unique within the document. */
            id: string;
            kind: components["schemas"]["OrderLineKind"];
            /** @description Whole pieces. */
            quantity: number;
            /** @description The merchant's article number. */
            sku: string;
            /** @description Exact price of one piece in major units, tax included. Negative for discounts. */
            unitPrice: components["schemas"]["Decimal"];
        };
        /**
         * @description Only products can be returned and count for points and cashback.
         * @enum {string}
         */
        OrderLineKind: "product" | "shipping" | "discount" | "fee" | "giftCard";
        /** @description A signed link to one order. */
        OrderLink: {
            expiresAt: components["schemas"]["Timestamp"];
            /** @description Hand it to POST /v1/sessions/link. */
            token: string;
            /** @description The finished link, when you sent a `pageUrl`. The fragment never reaches a server log. */
            url: string | null;
        };
        /** @description What to build the link from. */
        OrderLinkInput: {
            /**
             * Format: uri
             * @description The page of your shop that holds the widget. The link is this address with the token in its fragment.
             */
            pageUrl?: string;
            /** @description How long the link works; without it, as long as the settings say. */
            ttlDays?: number;
        };
        /** @description The token of an order link. */
        OrderLinkRedemption: {
            token: string;
        };
        /** @description One page of orders. */
        OrderPage: {
            /** @description At most `limit` orders. */
            data: components["schemas"]["Order"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @enum {string} */
        OrderStatus: "paid" | "shipped" | "delivered" | "cancelled";
        /** @description The money on its way to the shopper. */
        Payout: {
            /** @description When the money arrives at the latest. */
            expectedBy: components["schemas"]["Timestamp"];
            failureReason: string | null;
            paidAt: components["schemas"]["Timestamp"] | null;
            reference: string | null;
            status: components["schemas"]["PayoutStatus"];
        };
        /** @description A payout account. */
        PayoutAccount: {
            createdAt: components["schemas"]["Timestamp"];
            holderName: string;
            id: components["schemas"]["PayoutAccountId"];
            /** @description The last four characters. */
            maskedAccount: string;
            method: components["schemas"]["PayoutMethod"];
            /** @description Why the verification failed. */
            reasonCode: string | null;
            status: components["schemas"]["PayoutAccountStatus"];
        };
        /** @description Id of a payout account. */
        PayoutAccountId: string;
        /** @description Where to pay. */
        PayoutAccountInput: {
            /** @description IBAN, card or account number, e-mail address or phone number, as the method has it. Stored encrypted. */
            account: string;
            /** @description BIC, sort code or branch; for bank transfers. */
            bankCode?: string;
            holderName: string;
            method: components["schemas"]["PayoutMethod"];
        };
        /** @description One page of payout accounts. */
        PayoutAccountPage: {
            /** @description At most `limit` payout accounts. */
            data: components["schemas"]["PayoutAccount"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @enum {string} */
        PayoutAccountStatus: "pending" | "verified" | "failed" | "removed";
        /** @enum {string} */
        PayoutMethod: "bankTransfer" | "paypal" | "alipay" | "wechatPay";
        /** @enum {string} */
        PayoutStatus: "pending" | "paid" | "failed";
        /** @description A share of what was spent. */
        PercentCashback: {
            /** @description Hundredths of a percent of what was spent. */
            basisPoints: number;
            max: components["schemas"]["Money"] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "percent";
        };
        /** @description A share of what was spent. */
        PercentCashbackRule: {
            /** @description Hundredths of a percent. */
            basisPoints: number;
            /** @description In minor units of the merchant's currency. */
            max: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "percent";
        };
        /** @description Uploads of the purpose `surveyPhoto`. */
        PhotoAnswer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "photo";
            uploadIds: components["schemas"]["UploadId"][];
        };
        /** @description Photos. Not in an anonymous survey, for a photo can tell who took it. */
        PhotoQuestion: {
            help: components["schemas"]["LocalizedText"] | null;
            id: components["schemas"]["SurveyQuestionId"];
            /** @description How many at most. */
            max: number;
            required: boolean;
            /** @description The question. */
            title: components["schemas"]["LocalizedText"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "photo";
            /** @description Asked when all of these hold; empty: always. */
            when: components["schemas"]["SurveyCondition"][];
        };
        /** @description A correction by hand. */
        PointsAdjustmentInput: {
            customerId: components["schemas"]["CustomerId"];
            /** @description Why; the customer sees it. */
            note: string;
            /** @description Points to give (positive) or to take (negative); not zero. */
            points: number;
        };
        /** @description One line of the points history. */
        PointsEntry: {
            /** @description When pending points become available. */
            availableAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"] | null;
            feedbackId: components["schemas"]["FeedbackId"] | null;
            id: components["schemas"]["PointsEntryId"];
            note: string | null;
            orderId: components["schemas"]["OrderId"] | null;
            /** @description Signed: what the customer gained or lost. */
            points: number;
            redemptionId: components["schemas"]["RedemptionId"] | null;
            returnId: components["schemas"]["ReturnId"] | null;
            /** @description The entry that this one takes back. Entries are never changed. */
            reverses: components["schemas"]["PointsEntryId"] | null;
            state: components["schemas"]["PointsEntryState"];
            type: components["schemas"]["PointsEntryType"];
        };
        /** @description Id of one line of the points history. */
        PointsEntryId: string;
        /** @description One page of entries, newest first. */
        PointsEntryPage: {
            /** @description At most `limit` entries, newest first. */
            data: components["schemas"]["PointsEntry"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @enum {string} */
        PointsEntryState: "pending" | "posted" | "voided";
        /** @enum {string} */
        PointsEntryType: "earn.purchase" | "earn.feedback" | "earn.adjusted" | "earn.reversed" | "redeem" | "redeem.reversed" | "expire" | "adjust.deducted";
        /** @description Points and levels. */
        PointsSettings: {
            /**
             * @description Points on purchases in the month of the birthday are multiplied by this.
             * @default 2
             */
            birthdayMultiplier: number;
            earn: components["schemas"]["EarnRule"];
            /**
             * @description How far ahead the shopper is told.
             * @default 90
             */
            expiringSoonDays: number;
            /**
             * @description Points expire so many months after they became available.
             * @default 12
             */
            expiryMonths: number;
            /**
             * @description When earned points can be spent.
             * @default returnWindowEnd
             * @enum {string}
             */
            pendingUntil: "returnWindowEnd" | "immediately";
            /**
             * @default [
             *       {
             *         "id": "rwd_voucher-15",
             *         "name": {
             *           "en": "Voucher 15",
             *           "zh-CN": "15 元代金券"
             *         },
             *         "description": null,
             *         "kind": "voucher",
             *         "points": 1000,
             *         "value": 1500,
             *         "validDays": 90
             *       },
             *       {
             *         "id": "rwd_voucher-30",
             *         "name": {
             *           "en": "Voucher 30",
             *           "zh-CN": "30 元代金券"
             *         },
             *         "description": null,
             *         "kind": "voucher",
             *         "points": 2000,
             *         "value": 3000,
             *         "validDays": 90
             *       },
             *       {
             *         "id": "rwd_voucher-75",
             *         "name": {
             *           "en": "Voucher 75",
             *           "zh-CN": "75 元代金券"
             *         },
             *         "description": null,
             *         "kind": "voucher",
             *         "points": 5000,
             *         "value": 7500,
             *         "validDays": 90
             *       }
             *     ]
             */
            rewards: components["schemas"]["RewardRule"][];
            /**
             * @description From the lowest threshold up.
             * @default [
             *       {
             *         "id": "member",
             *         "name": {
             *           "en": "Member",
             *           "zh-CN": "会员"
             *         },
             *         "threshold": 0,
             *         "pricePercent": 100,
             *         "earnBonusPercent": 0,
             *         "freeReturns": 0
             *       },
             *       {
             *         "id": "gold",
             *         "name": {
             *           "en": "Gold",
             *           "zh-CN": "金卡"
             *         },
             *         "threshold": 1000000,
             *         "pricePercent": 95,
             *         "earnBonusPercent": 0,
             *         "freeReturns": 2
             *       },
             *       {
             *         "id": "black-diamond",
             *         "name": {
             *           "en": "Black Diamond",
             *           "zh-CN": "黑钻"
             *         },
             *         "threshold": 5000000,
             *         "pricePercent": 90,
             *         "earnBonusPercent": 10,
             *         "freeReturns": 6
             *       }
             *     ]
             */
            tiers: components["schemas"]["TierRule"][];
            /**
             * @description Spend of so many days counts for the level.
             * @default 365
             */
            tierWindowDays: number;
            /**
             * @description What points are worth; null: the shop names no value.
             * @default {
             *       "points": 1000,
             *       "minor": 1500
             *     }
             */
            value: components["schemas"]["PointsValue"] | null;
        };
        /** @description A customer's points and level. */
        PointsSummary: {
            /** @description Points that can be spent now. */
            available: number;
            /** @description Available and pending points, less the debt. */
            balance: number;
            customerId: components["schemas"]["CustomerId"];
            /** @description Points taken back that had been spent; the next ones earned settle it. */
            debt: number;
            /** @description Within `points.expiringSoonDays`, soonest first. */
            expiring: components["schemas"]["ExpiringPoints"][];
            /** @description Null on the highest level. */
            nextTier: components["schemas"]["NextTier"] | null;
            /** @description Points that wait for the end of the return window. */
            pending: number;
            /** @description Soonest first. */
            releasing: components["schemas"]["ReleasingPoints"][];
            tier: components["schemas"]["Tier"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description What the available points are worth; null when the shop names no value. */
            value: components["schemas"]["Money"] | null;
        };
        /** @description `points` are worth `minor` minor units of the merchant's currency. */
        PointsValue: {
            minor: number;
            points: number;
        };
        /** @description Hours by the priority of a case. */
        PriorityHours: {
            /** @default 12 */
            important: number;
            /** @default 2 */
            major: number;
            /** @default 24 */
            normal: number;
        };
        /** @description Why a request was refused (RFC 9457). */
        Problem: {
            code: components["schemas"]["ProblemCode"];
            /** @description This occurrence in English, for developers. Show shoppers your own words, chosen by `code`. */
            detail: string;
            /** @description The refused fields. */
            errors?: components["schemas"]["FieldError"][];
            /** @description The thing it happened to, where there is one. */
            instance?: string;
            /** @description The reason within the code, for programs: with `survey_not_available`, a `SurveyRefusal`. */
            reasonCode?: string;
            /** @description Name it when you ask us for help. */
            requestId: string;
            /** @description When to try again, as in `Retry-After`. */
            retryAfterSeconds?: number;
            /** @description The HTTP status. */
            status: number;
            /** @description The kind of problem in English, the same each time. */
            title: string;
            /**
             * Format: uri
             * @description Identifier of the kind of problem; ends in the code.
             */
            type: string;
        };
        /**
         * @description What went wrong, for programs. Codes are never renamed; new ones may be added.
         * @enum {string}
         */
        ProblemCode: "unauthenticated" | "token_expired" | "forbidden" | "origin_not_allowed" | "authority_exceeded" | "not_found" | "method_not_allowed" | "validation_failed" | "malformed_json" | "payload_too_large" | "unsupported_media_type" | "idempotency_key_missing" | "idempotency_key_in_use" | "idempotency_key_reused" | "state_conflict" | "action_not_allowed" | "rate_limited" | "internal" | "unavailable" | "currency_not_supported" | "order_lines_immutable" | "order_not_returnable" | "return_window_closed" | "quantity_not_returnable" | "line_not_returnable" | "evidence_required" | "return_limit_reached" | "insufficient_points" | "reward_unavailable" | "voucher_invalid" | "campaign_not_running" | "nothing_to_claim" | "claim_duplicate" | "payout_account_unverified" | "campaign_budget_exhausted" | "feedback_already_given" | "survey_not_available" | "survey_closed" | "challenge_invalid" | "upload_rejected" | "settings_refused";
        /**
         * @description Whether a proof of payment goes with a claim.
         * @enum {string}
         */
        ProofRule: "none" | "optional" | "required";
        /**
         * @description What has public numbers. Orders, returns and claims are between a shopper and the shop.
         * @enum {string}
         */
        RatedType: "product";
        /** @description What everybody may know of the CSAT scores of one thing. */
        Rating: {
            /** @description Mean of 1 to 5, to two decimals; null without a score. */
            average: number | null;
            count: number;
            /** @description How many scored 1, 2, 3, 4 and 5. */
            distribution: number[];
            subjectId: string;
        };
        /** @description One entry for each id, in the order asked. */
        RatingList: {
            data: components["schemas"]["Rating"][];
        };
        /** @description A reward bought with points. */
        Redemption: {
            /** @description What you, with this credential, may do now (`action` of a transition). */
            allowedActions: components["schemas"]["RedemptionAction"][];
            createdAt: components["schemas"]["Timestamp"];
            customerId: components["schemas"]["CustomerId"];
            /** @description When the next step is promised at the latest; null when nobody owes anything. */
            expectedBy: components["schemas"]["Timestamp"] | null;
            expiresAt: components["schemas"]["Timestamp"];
            id: components["schemas"]["RedemptionId"];
            /** @description The order it was used on. */
            orderId: components["schemas"]["OrderId"] | null;
            /** @description What it cost. */
            points: number;
            rewardId: components["schemas"]["RewardId"];
            rewardName: components["schemas"]["LocalizedText"];
            status: components["schemas"]["RedemptionStatus"];
            /** @description Everything that happened to the redemption, oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
            value: components["schemas"]["Money"] | null;
            /** @description What the shopper shows at the till. */
            voucherCode: string;
        };
        /** @enum {string} */
        RedemptionAction: "use" | "cancel" | "expire" | "restore";
        /** @description Id of a redeemed reward. */
        RedemptionId: string;
        /** @description Which reward to buy. */
        RedemptionInput: {
            /** @description For whom; only a secret key names it. */
            customerId?: components["schemas"]["CustomerId"];
            rewardId: components["schemas"]["RewardId"];
        };
        /** @description One page of redemptions. */
        RedemptionPage: {
            /** @description At most `limit` redemptions. */
            data: components["schemas"]["Redemption"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @enum {string} */
        RedemptionStatus: "issued" | "used" | "cancelled" | "expired";
        /** @description The next step of a redemption. */
        RedemptionTransition: {
            action: components["schemas"]["RedemptionAction"];
            /** @description The status you decided on. If it is another by now, nothing happens and 409 `state_conflict` says so. */
            fromStatus?: components["schemas"]["RedemptionStatus"];
            /** @description Words to the other side: they appear in the timeline that the shopper sees. */
            note?: string;
            /** @description Goes with `use`. */
            orderId?: components["schemas"]["OrderId"];
        };
        /** @description The money on its way back. */
        Refund: {
            amount: components["schemas"]["Money"];
            /** @description When it succeeded or failed. */
            at: components["schemas"]["Timestamp"] | null;
            /** @description The payment provider's reference. */
            reference: string | null;
            status: components["schemas"]["RefundStatus"];
        };
        /** @description Largest refund each role may release, in minor units of the merchant's currency; null: any. */
        RefundLimits: {
            /** @default null */
            admin: number | null;
            /** @default 20000 */
            agent: number | null;
            /** @default null */
            finance: number | null;
            /** @default 50000 */
            manager: number | null;
        };
        /** @enum {string} */
        RefundStatus: "pending" | "succeeded" | "failed";
        /** @description Points about to become available. */
        ReleasingPoints: {
            availableAt: components["schemas"]["Timestamp"];
            points: number;
        };
        /** @description Goods on their way back, seen from one timeline: decision, logistics and money are its three axes. */
        Return: {
            /** @description What you, with this credential, may do now (`action` of a transition). */
            allowedActions: components["schemas"]["ReturnAction"][];
            comment: string | null;
            createdAt: components["schemas"]["Timestamp"];
            customerId: components["schemas"]["CustomerId"] | null;
            decision: components["schemas"]["ReturnDecision"];
            declineReason: string | null;
            /** @description When the next step is promised at the latest; null when nobody owes anything. */
            expectedBy: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["ReturnId"];
            lines: components["schemas"]["ReturnLine"][];
            logistics: components["schemas"]["ReturnLogistics"];
            money: components["schemas"]["ReturnMoney"];
            /** @description `RMA-…`: the number to write on the parcel. */
            number: string;
            orderId: components["schemas"]["OrderId"];
            orderNumber: string;
            /** @description As previewed when the return was asked for; as executed once the money is on its way. */
            outcome: components["schemas"]["ReturnOutcome"];
            /** @description Null until a refund was started. */
            refund: components["schemas"]["Refund"] | null;
            resolution: components["schemas"]["ReturnResolution"];
            /** @description The version of the settings it is decided under. */
            settingsVersion: number;
            status: components["schemas"]["ReturnStatus"];
            /** @description Everything that happened to the return, oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
            tracking: components["schemas"]["Tracking"] | null;
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description What can be done with one line. */
        ReturnableLine: {
            description: string;
            kind: components["schemas"]["OrderLineKind"];
            lineId: string;
            /** @description Null when something can go back. */
            nonReturnableReason: components["schemas"]["NonReturnableReason"] | null;
            /** @description Pieces bought. */
            quantity: number;
            /** @description Pieces that can still go back. */
            returnableQuantity: number;
            /** @description Null when the line can never go back. */
            returnableUntil: components["schemas"]["Timestamp"] | null;
            sku: string;
            unitPrice: components["schemas"]["Decimal"];
        };
        /** @enum {string} */
        ReturnAction: "approve" | "decline" | "requestInfo" | "cancel" | "supplyInfo" | "expire" | "ship" | "receive" | "inspect" | "refund" | "exchange" | "settleRefund" | "failRefund";
        /** @description What the return does to a cashback campaign. */
        ReturnCashbackEffect: {
            /** @description Cashback earned without them. */
            after: components["schemas"]["Money"];
            /** @description Cashback earned with the goods. */
            before: components["schemas"]["Money"];
            campaignId: components["schemas"]["CampaignId"];
            name: components["schemas"]["LocalizedText"];
        };
        /** @enum {string} */
        ReturnDecision: "requested" | "infoNeeded" | "approved" | "declined" | "cancelled" | "expired";
        /** @description Id of a return. */
        ReturnId: string;
        /** @description A request to send goods back. */
        ReturnInput: {
            comment?: string;
            lines: components["schemas"]["ReturnLineInput"][];
            orderId: components["schemas"]["OrderId"];
            /** @description The `previewToken` of the preview the shopper agreed to. If the outcome is another by now, 409 `state_conflict` says so. */
            previewToken?: string;
            resolution: components["schemas"]["ReturnResolution"];
        };
        /** @description One line of a return. */
        ReturnLine: {
            /** @description Pieces accepted at inspection; null before it. */
            acceptedQuantity: number | null;
            comment: string | null;
            description: string;
            evidenceUploadIds: components["schemas"]["UploadId"][];
            lineId: string;
            quantity: number;
            reasonCode: string;
            sku: string;
        };
        /** @description How many pieces of a line go back, and why. */
        ReturnLineInput: {
            comment?: string;
            evidenceUploadIds?: components["schemas"]["UploadId"][];
            lineId: string;
            quantity: number;
            /** @description One of the reasons in the options. */
            reasonCode: string;
        };
        /** @enum {string} */
        ReturnLogistics: "notShipped" | "inTransit" | "received" | "inspected";
        /** @enum {string} */
        ReturnMoney: "previewed" | "refundPending" | "refunded" | "exchanged" | "none";
        /** @description What of an order can go back, until when, and for which reasons. */
        ReturnOptions: {
            currency: components["schemas"]["Currency"];
            lines: components["schemas"]["ReturnableLine"][];
            /** @description Returns of this order that have not ended. */
            openReturnIds: components["schemas"]["ReturnId"][];
            orderId: components["schemas"]["OrderId"];
            orderNumber: string;
            reasons: components["schemas"]["ReturnReason"][];
        };
        /** @description Everything a return does to money, points, cashback and tier. */
        ReturnOutcome: {
            cashback: components["schemas"]["ReturnCashbackEffect"][];
            lines: components["schemas"]["ReturnOutcomeLine"][];
            /** @description Points earned with the goods that are taken back. */
            pointsEarnedReversed: number;
            /** @description Points spent on the order that come back. */
            pointsSpentRestored: number;
            /** @description Zero for an exchange. */
            refund: components["schemas"]["Money"];
            tierAfter: string | null;
            tierBefore: string | null;
        };
        /** @description The money for one line. */
        ReturnOutcomeLine: {
            amount: components["schemas"]["Money"];
            lineId: string;
            quantity: number;
        };
        /** @description One page of returns. */
        ReturnPage: {
            /** @description At most `limit` returns. */
            data: components["schemas"]["Return"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description The outcome before it is asked for. Nothing is written. */
        ReturnPreview: {
            cashback: components["schemas"]["ReturnCashbackEffect"][];
            lines: components["schemas"]["ReturnOutcomeLine"][];
            /** @description Points earned with the goods that are taken back. */
            pointsEarnedReversed: number;
            /** @description Points spent on the order that come back. */
            pointsSpentRestored: number;
            /** @description Send it with the return: it holds us to what the shopper saw. */
            previewToken: string;
            /** @description Zero for an exchange. */
            refund: components["schemas"]["Money"];
            tierAfter: string | null;
            tierBefore: string | null;
        };
        /** @description What the shopper thinks of sending back. */
        ReturnPreviewInput: {
            lines: components["schemas"]["ReturnPreviewLineInput"][];
            orderId: components["schemas"]["OrderId"];
            resolution: components["schemas"]["ReturnResolution"];
        };
        /** @description How many pieces of a line would go back. */
        ReturnPreviewLineInput: {
            lineId: string;
            quantity: number;
            reasonCode?: string;
        };
        /** @description A reason the shopper can choose. */
        ReturnReason: {
            code: string;
            evidence: components["schemas"]["EvidenceRule"];
            /** @description Null: the widget's own words for a well-known code. */
            label: components["schemas"]["LocalizedText"] | null;
            resolutions: components["schemas"]["ReturnResolution"][];
        };
        /** @enum {string} */
        ReturnResolution: "refund" | "exchange";
        /** @description Returns. */
        ReturnSettings: {
            /**
             * @default [
             *       {
             *         "category": "jewellery",
             *         "windowDays": 100,
             *         "excluded": false
             *       },
             *       {
             *         "category": "custom-made",
             *         "windowDays": null,
             *         "excluded": true
             *       }
             *     ]
             */
            categoryRules: components["schemas"]["CategoryRule"][];
            /**
             * @description Days the shopper has to answer a question.
             * @default 14
             */
            infoDays: number;
            /**
             * @description Goods are inspected within so many hours of arrival.
             * @default 48
             */
            inspectionHours: number;
            /**
             * @description Returns one customer may have open at once.
             * @default 10
             */
            maxOpenPerCustomer: number;
            /**
             * @default [
             *       {
             *         "code": "changedMind",
             *         "label": null,
             *         "evidence": "disabled",
             *         "resolutions": [
             *           "refund",
             *           "exchange"
             *         ]
             *       },
             *       {
             *         "code": "wrongSize",
             *         "label": null,
             *         "evidence": "disabled",
             *         "resolutions": [
             *           "refund",
             *           "exchange"
             *         ]
             *       },
             *       {
             *         "code": "notAsDescribed",
             *         "label": null,
             *         "evidence": "disabled",
             *         "resolutions": [
             *           "refund",
             *           "exchange"
             *         ]
             *       },
             *       {
             *         "code": "arrivedLate",
             *         "label": null,
             *         "evidence": "disabled",
             *         "resolutions": [
             *           "refund",
             *           "exchange"
             *         ]
             *       },
             *       {
             *         "code": "damaged",
             *         "label": null,
             *         "evidence": "required",
             *         "resolutions": [
             *           "refund",
             *           "exchange"
             *         ]
             *       },
             *       {
             *         "code": "defective",
             *         "label": null,
             *         "evidence": "required",
             *         "resolutions": [
             *           "refund",
             *           "exchange"
             *         ]
             *       },
             *       {
             *         "code": "wrongItem",
             *         "label": null,
             *         "evidence": "required",
             *         "resolutions": [
             *           "refund",
             *           "exchange"
             *         ]
             *       },
             *       {
             *         "code": "other",
             *         "label": null,
             *         "evidence": "optional",
             *         "resolutions": [
             *           "refund",
             *           "exchange"
             *         ]
             *       }
             *     ]
             */
            reasons: components["schemas"]["ReturnReason"][];
            /**
             * @description Money goes back within so many hours of inspection.
             * @default 48
             */
            refundHours: number;
            /**
             * @description A request is decided within so many hours.
             * @default 48
             */
            reviewHours: number;
            /**
             * @description Days the shopper has to send the parcel.
             * @default 28
             */
            shipByDays: number;
            /**
             * @description Words of yours that the timeline shows with an event, by event type.
             * @default {}
             */
            timelineNotes: {
                [key: string]: components["schemas"]["LocalizedText"];
            };
            /**
             * @description Days for sending goods back, from delivery.
             * @default 7
             */
            windowDays: number;
        };
        /** @enum {string} */
        ReturnStatus: "requested" | "infoNeeded" | "approved" | "inTransit" | "received" | "inspected" | "refundPending" | "refunded" | "exchanged" | "declined" | "cancelled" | "expired";
        /** @description The next step of a return. */
        ReturnTransition: {
            action: components["schemas"]["ReturnAction"];
            /** @description The status you decided on. If it is another by now, nothing happens and 409 `state_conflict` says so. */
            fromStatus?: components["schemas"]["ReturnStatus"];
            /** @description Goes with `inspect`. Lines you leave out are accepted in full. */
            inspectedLines?: components["schemas"]["InspectedLine"][];
            /** @description Words to the other side: they appear in the timeline that the shopper sees. */
            note?: string;
            /** @description Why, as a code of your own; goes with `decline`. */
            reasonCode?: string;
            /** @description Goes with `supplyInfo`. */
            suppliedLines?: components["schemas"]["SuppliedLine"][];
            /** @description Goes with `ship`. */
            tracking?: components["schemas"]["Tracking"];
        };
        /** @description Something points can buy. */
        Reward: {
            /** @description Null when the question has no customer. */
            affordable: boolean | null;
            description: components["schemas"]["LocalizedText"] | null;
            id: components["schemas"]["RewardId"];
            kind: components["schemas"]["RewardKind"];
            /** @description Zero when affordable; null when the question has no customer. */
            missingPoints: number | null;
            name: components["schemas"]["LocalizedText"];
            /** @description Its price. */
            points: number;
            /** @description How long the voucher is good for. */
            validDays: number;
            value: components["schemas"]["Money"] | null;
        };
        /** @description Id of a reward, as named in the settings. */
        RewardId: string;
        /** @enum {string} */
        RewardKind: "voucher" | "goods" | "credit";
        /** @description One page of rewards. */
        RewardPage: {
            /** @description At most `limit` rewards. */
            data: components["schemas"]["Reward"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /** @description A reward on offer. */
        RewardRule: {
            description: components["schemas"]["LocalizedText"] | null;
            id: components["schemas"]["RewardId"];
            kind: components["schemas"]["RewardKind"];
            name: components["schemas"]["LocalizedText"];
            points: number;
            validDays: number;
            /** @description In minor units of the merchant's currency. */
            value: number | null;
        };
        /** @description A score within the scale of its metric. */
        ScoreAnswer: {
            score: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "score";
        };
        /** @description The score of an earlier question lies within these limits. */
        ScoreCondition: {
            atLeast: number | null;
            atMost: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "score";
            question: components["schemas"]["SurveyQuestionId"];
        };
        /** @description A score. It is stored as feedback as well, when the survey is submitted. */
        ScoreQuestion: {
            help: components["schemas"]["LocalizedText"] | null;
            /** @description Words at the upper end; null, the widget has its own. */
            highLabel: components["schemas"]["LocalizedText"] | null;
            id: components["schemas"]["SurveyQuestionId"];
            /** @description Words at the lower end; null, the widget has its own. */
            lowLabel: components["schemas"]["LocalizedText"] | null;
            metric: components["schemas"]["FeedbackMetric"];
            required: boolean;
            /**
             * @description How it looks. Stars and faces are for CSAT.
             * @enum {string}
             */
            style: "stars" | "faces" | "numbers";
            /** @description The question. */
            title: components["schemas"]["LocalizedText"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "score";
            /** @description Asked when all of these hold; empty: always. */
            when: components["schemas"]["SurveyCondition"][];
        };
        /** @enum {string} */
        ScreeningOutcome: "pass" | "fail" | "review";
        /** @description What one automatic check found. */
        ScreeningResult: {
            detail: string | null;
            outcome: components["schemas"]["ScreeningOutcome"];
            /** @description `order_owned`, `inside_period`, `goods_eligible`, `min_order`, `not_claimed_before`, `amount_reached`, `proof_present`, `proof_unique` or `account_unique`; others may join them. */
            rule: string;
        };
        /**
         * @description What the answer says as a whole, by its score and its words.
         * @enum {string}
         */
        Sentiment: "positive" | "neutral" | "negative";
        /** @description How many answers of each sentiment. */
        SentimentCounts: {
            negative: number;
            neutral: number;
            positive: number;
        };
        /** @description A session token and what it is good for. */
        Session: {
            audience: components["schemas"]["SessionAudience"];
            /** @description The only cases it is good for; null when it is not limited to cases. With it, it is good for nothing else. */
            caseIds: components["schemas"]["CaseId"][] | null;
            customerId: components["schemas"]["CustomerId"] | null;
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The only orders it is good for; null when it is not limited. */
            orderIds: components["schemas"]["OrderId"][] | null;
            role: components["schemas"]["StaffRole"] | null;
            /** @description JWT (HS256). Send it as `Authorization: Bearer`. */
            token: string;
        };
        /** @enum {string} */
        SessionAudience: "shopper" | "staff";
        /** @description Whom a session token is for. */
        SessionInput: {
            audience: components["schemas"]["SessionAudience"];
            /** @description Whose things the shopper may see. Needed for a shopper unless `orderIds` are given. */
            customerId?: components["schemas"]["CustomerId"];
            /** @description Limits the session to these orders. */
            orderIds?: components["schemas"]["OrderId"][];
            /** @description Needed for staff. */
            role?: components["schemas"]["StaffRole"];
            /** @description Who acts; needed for staff. */
            staffId?: string;
            /** @description Shown to colleagues, never to shoppers. */
            staffName?: string;
            /** @description How long the token is good for; without it, as long as the settings allow. */
            ttlSeconds?: number;
            /** @description Limits the session to what these widgets need. */
            widgets?: components["schemas"]["WidgetName"][];
        };
        /** @description How people sign in. */
        SessionSettings: {
            /**
             * @description How long a guest has to enter the code.
             * @default 600
             */
            guestCodeTtlSeconds: number;
            /**
             * @description Wrong codes before a new one is needed.
             * @default 5
             */
            guestMaxAttempts: number;
            /**
             * @description Longest life of a session token.
             * @default 3600
             */
            maxTtlSeconds: number;
            /**
             * @description How long an order link works.
             * @default 30
             */
            orderLinkTtlDays: number;
        };
        /** @description The merchant's rules. Amounts are in minor units of `general.currency`. */
        Settings: {
            authority: components["schemas"]["AuthoritySettings"];
            cases: components["schemas"]["CaseSettings"];
            cashback: components["schemas"]["CashbackSettings"];
            feedback: components["schemas"]["FeedbackSettings"];
            general: components["schemas"]["GeneralSettings"];
            limits: components["schemas"]["LimitSettings"];
            points: components["schemas"]["PointsSettings"];
            returns: components["schemas"]["ReturnSettings"];
            sessions: components["schemas"]["SessionSettings"];
            surveys: components["schemas"]["SurveySettings"];
            updatedAt: components["schemas"]["Timestamp"];
            uploads: components["schemas"]["UploadSettings"];
            /** @description Counts every change. Each record remembers the version it was decided under. */
            version: number;
        };
        /**
         * @description A part of the settings that is changed as one.
         * @enum {string}
         */
        SettingsSection: "general" | "sessions" | "feedback" | "surveys" | "cases" | "returns" | "authority" | "points" | "cashback" | "uploads" | "limits";
        /** @description A new value for one section. */
        SettingsSectionUpdate: {
            /** @description The version you read. If it is another by now, 409 `state_conflict` says so. */
            expectedVersion: number;
            /** @description The whole section, as in the settings (GeneralSettings, ReturnSettings …). It is checked against the schema of the section, and `errors[]` points into it. */
            value: {
                [key: string]: unknown;
            };
        };
        /** @description A key that signs session tokens. Its secret is shown once, when it is made. */
        SigningKey: {
            createdAt: components["schemas"]["Timestamp"];
            id: components["schemas"]["SigningKeyId"];
            lastUsedAt: components["schemas"]["Timestamp"] | null;
            /** @description Tokens signed with a revoked key are refused. */
            revokedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description Id of a signing key: the `kid` of the session tokens it signs. */
        SigningKeyId: string;
        /** @description One page of signing keys. */
        SigningKeyPage: {
            /** @description At most `limit` signing keys. */
            data: components["schemas"]["SigningKey"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /**
         * @description Role of a member of staff, from the smallest authority to the largest.
         * @enum {string}
         */
        StaffRole: "agent" | "manager" | "finance" | "admin";
        /** @description What was rated. */
        Subject: {
            id: string | null;
            type: components["schemas"]["SubjectType"];
        };
        /** @description What is rated. */
        SubjectInput: {
            /** @description Id of the order, return or claim, SKU of the product, code of the service. */
            id?: string;
            type: components["schemas"]["SubjectType"];
        };
        /**
         * @description What is rated.
         * @enum {string}
         */
        SubjectType: "order" | "product" | "return" | "claim" | "service" | "general";
        /**
         * @description Whether the numbers come by day as well.
         * @enum {string}
         */
        SummaryInterval: "none" | "day";
        /** @description What was missing for a line. */
        SuppliedLine: {
            comment?: string;
            evidenceUploadIds?: components["schemas"]["UploadId"][];
            lineId: string;
        };
        /** @description A questionnaire, and when and whom it is asked. */
        Survey: {
            active: boolean;
            /** @description True stores answers without any trace of who gave them, and so without points. A kiosk has to be. */
            anonymous: boolean;
            audience: components["schemas"]["SurveyAudience"];
            /** @description Asked so many hours after the occasion (order, delivery, end of the return, payout) at the earliest. */
            delayHours: number;
            /** @description True asks without regard to `quietDays` and `npsDays`, and leaves them untouched. A link is answered without regard to them in any case. */
            exemptFromQuiet: boolean;
            /** @description Not asked any more so many hours after the occasion. */
            expiresHours: number;
            id: components["schemas"]["SurveyId"];
            incentive: components["schemas"]["SurveyIncentive"] | null;
            /** @description For staff; shoppers never see it. */
            name: string;
            /** @description Where it is asked. Of the surveys of one placement, the first that fits is. */
            placements: components["schemas"]["SurveyPlacement"][];
            questions: components["schemas"]["SurveyQuestion"][];
            /** @description The share of occasions that is asked. The draw of one occasion stays. */
            samplePercent: number;
            /** @description Words after it is submitted; null, the widget has its own. */
            thanks: components["schemas"]["LocalizedText"] | null;
            /** @description The heading; null, the widget has its own. */
            title: components["schemas"]["LocalizedText"] | null;
        };
        /** @description The answer to one question, of its type. */
        SurveyAnswer: components["schemas"]["ScoreAnswer"] | components["schemas"]["AspectsAnswer"] | components["schemas"]["ChoiceAnswer"] | components["schemas"]["TextAnswer"] | components["schemas"]["PhotoAnswer"];
        /** @description Answers by the id of the question. One that has nothing in it counts as none. */
        SurveyAnswers: {
            [key: string]: components["schemas"]["SurveyAnswer"];
        };
        /** @description All answers so far. */
        SurveyAnswersInput: {
            answers: components["schemas"]["SurveyAnswers"];
            /** @description Needed for an anonymous answer. */
            responseToken?: string;
            /** @description Counts your saves. One that is not above the last taken is passed over, so that a late one changes nothing. */
            revision: number;
            seconds: components["schemas"]["SurveySeconds"];
        };
        /** @description There is a survey to ask. */
        SurveyAsked: {
            /** @description Until when the offer stands. */
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ask";
            /** @description Proof that this survey was offered here. Begin the answer with it. */
            placementToken: string;
            /** @description An answer begun before, to go on with. */
            response: components["schemas"]["SurveyResponse"] | null;
            survey: components["schemas"]["SurveyForm"];
        };
        /** @description Who is asked. All of it has to fit. */
        SurveyAudience: {
            /**
             * @description `new`: no earlier order than this one.
             * @enum {string}
             */
            relationship: "any" | "new" | "returning";
            /** @description The customer has at least one of these; empty: all. */
            segments: components["schemas"]["CustomerSegment"][];
            /**
             * @description `customer`: a known customer; `guest`: somebody without one.
             * @enum {string}
             */
            signedIn: "any" | "customer" | "guest";
            /** @description Levels of `points.tiers`; empty: all. */
            tiers: string[];
        };
        /** @description Name of an option or aspect within its question. */
        SurveyCode: string;
        /** @description When a question is asked. */
        SurveyCondition: components["schemas"]["ScoreCondition"] | components["schemas"]["ChoiceCondition"] | components["schemas"]["AnsweredCondition"] | components["schemas"]["CustomerCondition"];
        /** @description The survey was closed without an answer. */
        SurveyDismissalInput: {
            /** @description Needed for an anonymous answer. */
            responseToken?: string;
        };
        /** @description A survey as it is asked, with everything decided that hangs on the customer. */
        SurveyForm: {
            anonymous: boolean;
            id: components["schemas"]["SurveyId"];
            /** @description Points for answering. They never depend on the answers. */
            incentivePoints: number;
            placement: components["schemas"]["SurveyPlacement"];
            /** @description Whether somebody who recommends the shop may be invited to do more (`promoterInvite` of the response). */
            promoterInvite: boolean;
            /** @description In order. Which of them are asked follows from the answers (`when`). */
            questions: components["schemas"]["SurveyQuestion"][];
            thanks: components["schemas"]["LocalizedText"] | null;
            title: components["schemas"]["LocalizedText"] | null;
            /** @description The version of the settings it comes from. */
            version: number;
        };
        /** @description Name of a survey in the settings, chosen by the merchant. */
        SurveyId: string;
        /** @description Points for answering, whatever the answer. */
        SurveyIncentive: {
            /** @description Must be null. A reward that depends on the score is unlawful (China: Interim Provisions on Countering Unfair Competition on the Internet, Art. 9; US: 16 CFR 465) and answered with `settings_refused`. */
            minimumScore: number | null;
            points: number;
        };
        /** @description A link to a page of the backend that asks the survey without any script. */
        SurveyLink: {
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The link as a QR code, in SVG. */
            qrCode: string;
            /** Format: uri */
            url: string;
        };
        /** @description What to build the link from. */
        SurveyLinkInput: {
            /** @description Who answers; not for an anonymous survey. Without it, anybody who has the link may answer, as for a QR code. */
            customerId?: components["schemas"]["CustomerId"];
            /** @description How long the link works; without it, as long as the settings say. */
            expiresInDays?: number;
            /** @description The order it is about; not for an anonymous survey. */
            orderId?: components["schemas"]["OrderId"];
            /** @description Without it, `link`. The survey has to have this placement. */
            placement?: components["schemas"]["SurveyPlacement"];
            subject?: components["schemas"]["SubjectInput"];
            surveyId: components["schemas"]["SurveyId"];
        };
        /** @description There is nothing to ask now. */
        SurveyNotAsked: {
            /** @description When to ask again, where that is known. */
            availableAt: components["schemas"]["Timestamp"] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "none";
            reason: components["schemas"]["SurveyRefusal"];
        };
        /** @description The survey that this shopper should see now, or why there is none. */
        SurveyOffer: components["schemas"]["SurveyAsked"] | components["schemas"]["SurveyNotAsked"];
        /** @description One thing to choose or to score. */
        SurveyOption: {
            code: components["schemas"]["SurveyCode"];
            label: components["schemas"]["LocalizedText"];
        };
        /**
         * @description Where and when a survey is asked. `kiosk` is a screen in the shop, `link` an address or QR code sent or printed.
         * @enum {string}
         */
        SurveyPlacement: "order-confirmed" | "order-delivered" | "return-closed" | "claim-paid" | "kiosk" | "link";
        /** @description One question. */
        SurveyQuestion: components["schemas"]["ScoreQuestion"] | components["schemas"]["AspectsQuestion"] | components["schemas"]["ChoiceQuestion"] | components["schemas"]["TextQuestion"] | components["schemas"]["PhotoQuestion"];
        /** @description Name of a question within its survey. */
        SurveyQuestionId: string;
        /**
         * @description Why no survey is asked. `noSurvey`: none for this placement; `resting`: asked too lately; `tooEarly`: the occasion is too young (see `availableAt`); `sampledOut`: not drawn; `signInNeeded`: only for known customers; `unknownOccasion`: no such order, return or claim of this shopper.
         * @enum {string}
         */
        SurveyRefusal: "noSurvey" | "notEligible" | "alreadyAnswered" | "dismissed" | "resting" | "tooEarly" | "notDelivered" | "expired" | "sampledOut" | "signInNeeded" | "unknownOccasion";
        /** @description The answer to one survey on one occasion. */
        SurveyResponse: {
            /** @description What you, with this credential, may do now. */
            allowedActions: components["schemas"]["SurveyResponseAction"][];
            answers: components["schemas"]["SurveyAnswers"];
            /** @description The case a low score has opened. */
            caseId: components["schemas"]["CaseId"] | null;
            /** @description A signed link to the page of the case, for the person who answered; null for anybody else. */
            caseUrl: string | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description Null for an anonymous answer. */
            customerId: components["schemas"]["CustomerId"] | null;
            /** @description Until when it can be submitted again; null before the first time and when that is over. */
            editableUntil: components["schemas"]["Timestamp"] | null;
            /** @description Until when somebody will be in touch about a low score; null when nobody has to. */
            expectedBy: components["schemas"]["Timestamp"] | null;
            /** @description When an unfinished answer is closed; null when it is finished. */
            expiresAt: components["schemas"]["Timestamp"] | null;
            id: components["schemas"]["SurveyResponseId"];
            locale: string | null;
            placement: components["schemas"]["SurveyPlacement"];
            /** @description Whether the person is invited to become a service experience officer. */
            promoterInvite: boolean;
            /** @description The key to an anonymous answer, which nobody owns. Given once, by the operation that begins it. */
            responseToken: string | null;
            /** @description The last partial save that was taken. */
            revision: number;
            /** @description Points for answering, given once. They never depend on the answers. */
            rewardPoints: number;
            seconds: components["schemas"]["SurveySeconds"];
            status: components["schemas"]["SurveyResponseStatus"];
            subject: components["schemas"]["Subject"];
            /** @description When it was first submitted. */
            submittedAt: components["schemas"]["Timestamp"] | null;
            surveyId: components["schemas"]["SurveyId"];
            /** @description The version of the settings it was asked under. */
            surveyVersion: number;
            /** @description Everything that happened to the answer, oldest first. */
            timeline: components["schemas"]["TimelineEntry"][];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description How often it was submitted. Every version is kept. */
            version: number;
        };
        /**
         * @description `save` keeps unfinished answers. `submit` of what is submitted already corrects it, until `editableUntil`.
         * @enum {string}
         */
        SurveyResponseAction: "save" | "submit" | "dismiss" | "expire";
        /** @description Id of one answered survey. */
        SurveyResponseId: string;
        /** @description A survey that is on screen now. */
        SurveyResponseInput: {
            /** @description Language the questions were asked in. */
            locale?: string;
            placementToken: string;
        };
        /** @description One page of answered surveys. */
        SurveyResponsePage: {
            /** @description At most `limit` answered surveys. */
            data: components["schemas"]["SurveyResponse"][];
            /** @description Send it as `cursor` to get the next page; null on the last one. */
            nextCursor: string | null;
        };
        /**
         * @description `shown`: on screen, nothing answered yet; `partial`: some answers are saved.
         * @enum {string}
         */
        SurveyResponseStatus: "shown" | "partial" | "submitted" | "dismissed" | "expired";
        /** @description Whole seconds spent on each question, by its id. */
        SurveySeconds: {
            [key: string]: number;
        };
        /** @description Surveys, and how often anybody is asked. */
        SurveySettings: {
            /**
             * @description A submitted survey can be corrected for so many minutes.
             * @default 1440
             */
            editMinutes: number;
            /**
             * @description How long a link to a survey works.
             * @default 90
             */
            linkDays: number;
            /**
             * @description Days between two surveys with an NPS question to one customer.
             * @default 90
             */
            npsDays: number;
            /**
             * @description An unfinished answer is kept open for so many days.
             * @default 14
             */
            partialDays: number;
            /**
             * @description How long the offer of a survey stands.
             * @default 1440
             */
            placementTokenMinutes: number;
            /**
             * @description An NPS of at least this invites the customer to become a service experience officer.
             * @default 9
             */
            promoterScore: number;
            /**
             * @description Days between any two surveys or nudges to one customer.
             * @default 7
             */
            quietDays: number;
            /**
             * @description In the order of preference; the first that fits is asked.
             * @default [
             *       {
             *         "id": "relationship",
             *         "name": "Would you recommend us (returning customers)",
             *         "active": true,
             *         "placements": [
             *           "order-delivered",
             *           "link"
             *         ],
             *         "audience": {
             *           "relationship": "returning",
             *           "tiers": [],
             *           "segments": [],
             *           "signedIn": "customer"
             *         },
             *         "samplePercent": 100,
             *         "delayHours": 24,
             *         "expiresHours": 336,
             *         "anonymous": false,
             *         "exemptFromQuiet": false,
             *         "questions": [
             *           {
             *             "type": "score",
             *             "id": "recommend",
             *             "title": {
             *               "en": "How likely are you to recommend us to a friend?",
             *               "zh-CN": "您有多大可能把我们推荐给朋友？",
             *               "th": "คุณมีแนวโน้มจะแนะนำเราให้เพื่อนมากน้อยเพียงใด",
             *               "vi": "Bạn có sẵn lòng giới thiệu chúng tôi với bạn bè không?"
             *             },
             *             "help": null,
             *             "required": true,
             *             "when": [],
             *             "metric": "nps",
             *             "style": "numbers",
             *             "lowLabel": {
             *               "en": "Not at all",
             *               "zh-CN": "完全不会",
             *               "th": "ไม่แนะนำเลย",
             *               "vi": "Hoàn toàn không"
             *             },
             *             "highLabel": {
             *               "en": "Very likely",
             *               "zh-CN": "非常可能",
             *               "th": "แนะนำแน่นอน",
             *               "vi": "Rất sẵn lòng"
             *             }
             *           },
             *           {
             *             "type": "text",
             *             "id": "reason",
             *             "title": {
             *               "en": "What is the main reason for your score?",
             *               "zh-CN": "您打这个分数的主要原因是什么？",
             *               "th": "เหตุผลหลักที่คุณให้คะแนนนี้คืออะไร",
             *               "vi": "Lý do chính cho điểm số này là gì?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [],
             *             "maxLength": 2000
             *           },
             *           {
             *             "type": "text",
             *             "id": "care",
             *             "title": {
             *               "en": "What would make our personal service worth more to you?",
             *               "zh-CN": "怎样的专属服务对您更有价值？",
             *               "th": "บริการส่วนตัวแบบใดจะมีคุณค่ากับคุณมากขึ้น",
             *               "vi": "Dịch vụ riêng như thế nào sẽ hữu ích hơn với bạn?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "customer",
             *                 "attribute": "tier",
             *                 "anyOf": [
             *                   "gold",
             *                   "black-diamond"
             *                 ]
             *               }
             *             ],
             *             "maxLength": 2000
             *           }
             *         ],
             *         "incentive": {
             *           "points": 200,
             *           "minimumScore": null
             *         },
             *         "title": null,
             *         "thanks": null
             *       },
             *       {
             *         "id": "delivered",
             *         "name": "After the delivery",
             *         "active": true,
             *         "placements": [
             *           "order-delivered"
             *         ],
             *         "audience": {
             *           "relationship": "any",
             *           "tiers": [],
             *           "segments": [],
             *           "signedIn": "any"
             *         },
             *         "samplePercent": 100,
             *         "delayHours": 24,
             *         "expiresHours": 336,
             *         "anonymous": false,
             *         "exemptFromQuiet": false,
             *         "questions": [
             *           {
             *             "type": "score",
             *             "id": "satisfaction",
             *             "title": {
             *               "en": "How satisfied are you with your order?",
             *               "zh-CN": "您对这次订单满意吗？",
             *               "th": "คุณพอใจกับคำสั่งซื้อนี้เพียงใด",
             *               "vi": "Bạn hài lòng với đơn hàng này đến mức nào?"
             *             },
             *             "help": null,
             *             "required": true,
             *             "when": [],
             *             "metric": "csat",
             *             "style": "faces",
             *             "lowLabel": null,
             *             "highLabel": null
             *           },
             *           {
             *             "type": "choice",
             *             "id": "reasons",
             *             "title": {
             *               "en": "What went wrong?",
             *               "zh-CN": "哪里让您不满意？",
             *               "th": "มีอะไรที่ไม่เป็นไปตามคาด",
             *               "vi": "Điều gì chưa ổn?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "score",
             *                 "question": "satisfaction",
             *                 "atLeast": null,
             *                 "atMost": 3
             *               }
             *             ],
             *             "multiple": true,
             *             "options": [
             *               {
             *                 "code": "productQuality",
             *                 "label": {
             *                   "en": "The goods themselves",
             *                   "zh-CN": "商品本身",
             *                   "th": "ตัวสินค้า",
             *                   "vi": "Bản thân sản phẩm"
             *                 }
             *               },
             *               {
             *                 "code": "delivery",
             *                 "label": {
             *                   "en": "Delivery took too long",
             *                   "zh-CN": "配送太慢",
             *                   "th": "จัดส่งช้าเกินไป",
             *                   "vi": "Giao hàng quá lâu"
             *                 }
             *               },
             *               {
             *                 "code": "packaging",
             *                 "label": {
             *                   "en": "Packaging",
             *                   "zh-CN": "包装",
             *                   "th": "บรรจุภัณฑ์",
             *                   "vi": "Đóng gói"
             *                 }
             *               },
             *               {
             *                 "code": "service",
             *                 "label": {
             *                   "en": "How we treated you",
             *                   "zh-CN": "服务态度",
             *                   "th": "การบริการของเรา",
             *                   "vi": "Cách chúng tôi phục vụ"
             *                 }
             *               },
             *               {
             *                 "code": "price",
             *                 "label": {
             *                   "en": "Price",
             *                   "zh-CN": "价格",
             *                   "th": "ราคา",
             *                   "vi": "Giá cả"
             *                 }
             *               }
             *             ],
             *             "other": true
             *           },
             *           {
             *             "type": "photo",
             *             "id": "photo",
             *             "title": {
             *               "en": "Would you show us?",
             *               "zh-CN": "可以拍给我们看看吗？",
             *               "th": "ช่วยถ่ายรูปให้เราดูได้ไหม",
             *               "vi": "Bạn có thể chụp cho chúng tôi xem không?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "choice",
             *                 "question": "reasons",
             *                 "anyOf": [
             *                   "productQuality",
             *                   "packaging"
             *                 ]
             *               }
             *             ],
             *             "max": 3
             *           },
             *           {
             *             "type": "text",
             *             "id": "improve",
             *             "title": {
             *               "en": "What should we do better?",
             *               "zh-CN": "我们哪里可以做得更好？",
             *               "th": "เราควรปรับปรุงเรื่องใด",
             *               "vi": "Chúng tôi nên làm tốt hơn điều gì?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "score",
             *                 "question": "satisfaction",
             *                 "atLeast": null,
             *                 "atMost": 3
             *               }
             *             ],
             *             "maxLength": 2000
             *           },
             *           {
             *             "type": "text",
             *             "id": "praise",
             *             "title": {
             *               "en": "What did you like best?",
             *               "zh-CN": "您最满意的是什么？",
             *               "th": "คุณชอบอะไรมากที่สุด",
             *               "vi": "Bạn thích điều gì nhất?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "score",
             *                 "question": "satisfaction",
             *                 "atLeast": 4,
             *                 "atMost": null
             *               }
             *             ],
             *             "maxLength": 2000
             *           },
             *           {
             *             "type": "aspects",
             *             "id": "aspects",
             *             "title": {
             *               "en": "And one by one?",
             *               "zh-CN": "分项评价",
             *               "th": "แยกเป็นแต่ละด้าน",
             *               "vi": "Đánh giá từng mặt"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [],
             *             "aspects": [
             *               {
             *                 "code": "quality",
             *                 "label": {
             *                   "en": "Quality of the goods",
             *                   "zh-CN": "商品质量",
             *                   "th": "คุณภาพสินค้า",
             *                   "vi": "Chất lượng sản phẩm"
             *                 }
             *               },
             *               {
             *                 "code": "packaging",
             *                 "label": {
             *                   "en": "Packaging",
             *                   "zh-CN": "包装",
             *                   "th": "บรรจุภัณฑ์",
             *                   "vi": "Đóng gói"
             *                 }
             *               },
             *               {
             *                 "code": "speed",
             *                 "label": {
             *                   "en": "Speed of the delivery",
             *                   "zh-CN": "配送速度",
             *                   "th": "ความเร็วในการจัดส่ง",
             *                   "vi": "Tốc độ giao hàng"
             *                 }
             *               },
             *               {
             *                 "code": "service",
             *                 "label": {
             *                   "en": "Service",
             *                   "zh-CN": "服务",
             *                   "th": "การบริการ",
             *                   "vi": "Dịch vụ"
             *                 }
             *               }
             *             ]
             *           },
             *           {
             *             "type": "choice",
             *             "id": "first-use",
             *             "title": {
             *               "en": "Was it clear how to use what you bought?",
             *               "zh-CN": "您买到的商品容易上手吗？",
             *               "th": "วิธีใช้สินค้าที่คุณซื้อชัดเจนหรือไม่",
             *               "vi": "Cách dùng sản phẩm có dễ hiểu không?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "customer",
             *                 "attribute": "relationship",
             *                 "anyOf": [
             *                   "new"
             *                 ]
             *               }
             *             ],
             *             "multiple": false,
             *             "options": [
             *               {
             *                 "code": "yes",
             *                 "label": {
             *                   "en": "Yes",
             *                   "zh-CN": "容易",
             *                   "th": "ชัดเจน",
             *                   "vi": "Có"
             *                 }
             *               },
             *               {
             *                 "code": "partly",
             *                 "label": {
             *                   "en": "In part",
             *                   "zh-CN": "一般",
             *                   "th": "บางส่วน",
             *                   "vi": "Một phần"
             *                 }
             *               },
             *               {
             *                 "code": "no",
             *                 "label": {
             *                   "en": "No",
             *                   "zh-CN": "不容易",
             *                   "th": "ไม่ชัดเจน",
             *                   "vi": "Không"
             *                 }
             *               }
             *             ],
             *             "other": false
             *           }
             *         ],
             *         "incentive": {
             *           "points": 200,
             *           "minimumScore": null
             *         },
             *         "title": null,
             *         "thanks": null
             *       },
             *       {
             *         "id": "return",
             *         "name": "After a return",
             *         "active": true,
             *         "placements": [
             *           "return-closed"
             *         ],
             *         "audience": {
             *           "relationship": "any",
             *           "tiers": [],
             *           "segments": [],
             *           "signedIn": "any"
             *         },
             *         "samplePercent": 100,
             *         "delayHours": 0,
             *         "expiresHours": 168,
             *         "anonymous": false,
             *         "exemptFromQuiet": false,
             *         "questions": [
             *           {
             *             "type": "score",
             *             "id": "effort",
             *             "title": {
             *               "en": "How easy was it to send your goods back?",
             *               "zh-CN": "这次退货方便吗？",
             *               "th": "การคืนสินค้าครั้งนี้ง่ายเพียงใด",
             *               "vi": "Việc trả hàng lần này dễ dàng đến mức nào?"
             *             },
             *             "help": null,
             *             "required": true,
             *             "when": [],
             *             "metric": "ces",
             *             "style": "numbers",
             *             "lowLabel": {
             *               "en": "Very hard",
             *               "zh-CN": "非常麻烦",
             *               "th": "ยากมาก",
             *               "vi": "Rất khó"
             *             },
             *             "highLabel": {
             *               "en": "Very easy",
             *               "zh-CN": "非常方便",
             *               "th": "ง่ายมาก",
             *               "vi": "Rất dễ"
             *             }
             *           },
             *           {
             *             "type": "text",
             *             "id": "improve",
             *             "title": {
             *               "en": "What made it hard?",
             *               "zh-CN": "哪里让您觉得麻烦？",
             *               "th": "อะไรที่ทำให้ยุ่งยาก",
             *               "vi": "Điều gì gây khó khăn?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "score",
             *                 "question": "effort",
             *                 "atLeast": null,
             *                 "atMost": 4
             *               }
             *             ],
             *             "maxLength": 2000
             *           }
             *         ],
             *         "incentive": null,
             *         "title": null,
             *         "thanks": null
             *       },
             *       {
             *         "id": "cashback",
             *         "name": "After a payout",
             *         "active": true,
             *         "placements": [
             *           "claim-paid"
             *         ],
             *         "audience": {
             *           "relationship": "any",
             *           "tiers": [],
             *           "segments": [],
             *           "signedIn": "any"
             *         },
             *         "samplePercent": 100,
             *         "delayHours": 0,
             *         "expiresHours": 168,
             *         "anonymous": false,
             *         "exemptFromQuiet": false,
             *         "questions": [
             *           {
             *             "type": "score",
             *             "id": "satisfaction",
             *             "title": {
             *               "en": "How satisfied are you with your cashback?",
             *               "zh-CN": "您对这次返现满意吗？",
             *               "th": "คุณพอใจกับเงินคืนครั้งนี้เพียงใด",
             *               "vi": "Bạn hài lòng với lần hoàn tiền này đến mức nào?"
             *             },
             *             "help": null,
             *             "required": true,
             *             "when": [],
             *             "metric": "csat",
             *             "style": "stars",
             *             "lowLabel": null,
             *             "highLabel": null
             *           },
             *           {
             *             "type": "aspects",
             *             "id": "aspects",
             *             "title": {
             *               "en": "And one by one?",
             *               "zh-CN": "分项评价",
             *               "th": "แยกเป็นแต่ละด้าน",
             *               "vi": "Đánh giá từng mặt"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [],
             *             "aspects": [
             *               {
             *                 "code": "attitude",
             *                 "label": {
             *                   "en": "Friendliness",
             *                   "zh-CN": "服务态度",
             *                   "th": "ความเป็นมิตร",
             *                   "vi": "Thái độ phục vụ"
             *                 }
             *               },
             *               {
             *                 "code": "speed",
             *                 "label": {
             *                   "en": "Speed of our answers",
             *                   "zh-CN": "响应速度",
             *                   "th": "ความเร็วในการตอบ",
             *                   "vi": "Tốc độ phản hồi"
             *                 }
             *               },
             *               {
             *                 "code": "solved",
             *                 "label": {
             *                   "en": "Problem solved",
             *                   "zh-CN": "问题解决",
             *                   "th": "การแก้ปัญหา",
             *                   "vi": "Giải quyết vấn đề"
             *                 }
             *               },
             *               {
             *                 "code": "transparency",
             *                 "label": {
             *                   "en": "Clear at every step",
             *                   "zh-CN": "流程透明",
             *                   "th": "ความชัดเจนของขั้นตอน",
             *                   "vi": "Sự minh bạch của quy trình"
             *                 }
             *               }
             *             ]
             *           },
             *           {
             *             "type": "text",
             *             "id": "improve",
             *             "title": {
             *               "en": "What should we do better?",
             *               "zh-CN": "我们哪里可以做得更好？",
             *               "th": "เราควรปรับปรุงเรื่องใด",
             *               "vi": "Chúng tôi nên làm tốt hơn điều gì?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "score",
             *                 "question": "satisfaction",
             *                 "atLeast": null,
             *                 "atMost": 3
             *               }
             *             ],
             *             "maxLength": 2000
             *           }
             *         ],
             *         "incentive": null,
             *         "title": null,
             *         "thanks": null
             *       },
             *       {
             *         "id": "kiosk",
             *         "name": "Screen in the shop",
             *         "active": true,
             *         "placements": [
             *           "kiosk"
             *         ],
             *         "audience": {
             *           "relationship": "any",
             *           "tiers": [],
             *           "segments": [],
             *           "signedIn": "any"
             *         },
             *         "samplePercent": 100,
             *         "delayHours": 0,
             *         "expiresHours": 8760,
             *         "anonymous": true,
             *         "exemptFromQuiet": true,
             *         "questions": [
             *           {
             *             "type": "score",
             *             "id": "satisfaction",
             *             "title": {
             *               "en": "How was your visit today?",
             *               "zh-CN": "您今天的购物体验如何？",
             *               "th": "การมาใช้บริการวันนี้เป็นอย่างไร",
             *               "vi": "Hôm nay bạn thấy thế nào?"
             *             },
             *             "help": null,
             *             "required": true,
             *             "when": [],
             *             "metric": "csat",
             *             "style": "faces",
             *             "lowLabel": null,
             *             "highLabel": null
             *           },
             *           {
             *             "type": "choice",
             *             "id": "reasons",
             *             "title": {
             *               "en": "What should be better?",
             *               "zh-CN": "哪里需要改进？",
             *               "th": "อะไรที่ควรดีขึ้น",
             *               "vi": "Điều gì nên tốt hơn?"
             *             },
             *             "help": null,
             *             "required": false,
             *             "when": [
             *               {
             *                 "kind": "score",
             *                 "question": "satisfaction",
             *                 "atLeast": null,
             *                 "atMost": 3
             *               }
             *             ],
             *             "multiple": true,
             *             "options": [
             *               {
             *                 "code": "staff",
             *                 "label": {
             *                   "en": "Staff",
             *                   "zh-CN": "店员",
             *                   "th": "พนักงาน",
             *                   "vi": "Nhân viên"
             *                 }
             *               },
             *               {
             *                 "code": "waiting",
             *                 "label": {
             *                   "en": "Waiting",
             *                   "zh-CN": "等候时间",
             *                   "th": "การรอคิว",
             *                   "vi": "Thời gian chờ"
             *                 }
             *               },
             *               {
             *                 "code": "choice",
             *                 "label": {
             *                   "en": "Choice of goods",
             *                   "zh-CN": "商品种类",
             *                   "th": "ความหลากหลายของสินค้า",
             *                   "vi": "Sự lựa chọn hàng hóa"
             *                 }
             *               },
             *               {
             *                 "code": "price",
             *                 "label": {
             *                   "en": "Prices",
             *                   "zh-CN": "价格",
             *                   "th": "ราคา",
             *                   "vi": "Giá cả"
             *                 }
             *               },
             *               {
             *                 "code": "tidiness",
             *                 "label": {
             *                   "en": "Tidiness",
             *                   "zh-CN": "整洁",
             *                   "th": "ความสะอาด",
             *                   "vi": "Sự gọn gàng"
             *                 }
             *               }
             *             ],
             *             "other": false
             *           }
             *         ],
             *         "incentive": null,
             *         "title": null,
             *         "thanks": null
             *       }
             *     ]
             */
            surveys: components["schemas"]["Survey"][];
        };
        /** @description All answers. */
        SurveySubmissionInput: {
            answers: components["schemas"]["SurveyAnswers"];
            /** @description Needed for an anonymous answer. */
            responseToken?: string;
            seconds: components["schemas"]["SurveySeconds"];
        };
        /** @description How many answers speak of a thing, by sentiment. */
        TagCounts: {
            negative: number;
            neutral: number;
            positive: number;
            problem: components["schemas"]["TagProblem"];
            scene: components["schemas"]["SurveyCode"];
        };
        /**
         * @description What an answer is about, coarsely.
         * @enum {string}
         */
        TagProblem: "productQuality" | "serviceAttitude" | "delivery" | "returns" | "rewards" | "price" | "environment" | "other";
        /** @description Free words. */
        TextAnswer: {
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        /** @description Free words. */
        TextQuestion: {
            help: components["schemas"]["LocalizedText"] | null;
            id: components["schemas"]["SurveyQuestionId"];
            /** @description In code points. */
            maxLength: number;
            required: boolean;
            /** @description The question. */
            title: components["schemas"]["LocalizedText"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
            /** @description Asked when all of these hold; empty: always. */
            when: components["schemas"]["SurveyCondition"][];
        };
        /** @description The level a customer has reached. */
        Tier: {
            /** @description Extra points on purchases. */
            earnBonusPercent: number;
            /** @description Free return shipments in the window. */
            freeReturns: number;
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @description What a member pays of the list price. */
            pricePercent: number;
            /** @description Spent within the window that counts. */
            qualifyingSpend: components["schemas"]["Money"];
            windowDays: number;
        };
        /** @description One level. The first has the threshold 0. */
        TierRule: {
            /** @description Extra points on purchases. */
            earnBonusPercent: number;
            /** @description Free return shipments in the window. */
            freeReturns: number;
            id: string;
            name: components["schemas"]["LocalizedText"];
            /** @description What a member pays of the list price. */
            pricePercent: number;
            /** @description Spend within `tierWindowDays` that reaches it, in minor units of the merchant's currency. */
            threshold: number;
        };
        /**
         * @description `merchant` is the shop's own server, `system` is Aftercart.
         * @enum {string}
         */
        TimelineActor: "shopper" | "staff" | "merchant" | "system";
        /** @description One step in the life of a thing. */
        TimelineEntry: {
            actor: components["schemas"]["TimelineActor"];
            at: components["schemas"]["Timestamp"];
            /** @description Words to the shopper. Nothing internal is ever shown here. */
            note: string | null;
            /** @description The status it led to; null when the status stayed. */
            status: string | null;
            type: components["schemas"]["EventType"];
        };
        /**
         * Format: date-time
         * @description RFC 3339 in UTC.
         */
        Timestamp: string;
        /** @description Where the parcel is. */
        Tracking: {
            carrier: string;
            number: string;
        };
        /**
         * @description Why pieces of a credit note fit no order.
         * @enum {string}
         */
        UnmatchedReason: "no_earlier_purchase" | "exceeds_purchased" | "no_customer" | "not_a_product";
        /** @description A stored file. */
        Upload: {
            bytes: number;
            contentType: components["schemas"]["UploadContentType"];
            createdAt: components["schemas"]["Timestamp"];
            fileName: string;
            id: components["schemas"]["UploadId"];
            purpose: components["schemas"]["UploadPurpose"];
            /** @description Lower-case hex. */
            sha256: string;
        };
        /** @enum {string} */
        UploadContentType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
        /** @description Id of an uploaded file. */
        UploadId: string;
        /** @description A file and what it is for. */
        UploadInput: {
            /**
             * Format: binary
             * @description JPEG, PNG, WebP or PDF. The bytes decide, not the name.
             */
            file: Blob;
            purpose: components["schemas"]["UploadPurpose"];
        };
        /** @enum {string} */
        UploadPurpose: "returnEvidence" | "claimProof" | "surveyPhoto";
        /** @description Files. */
        UploadSettings: {
            /**
             * @description Largest file.
             * @default 10485760
             */
            maxBytes: number;
            /**
             * @default [
             *       "image/jpeg",
             *       "image/png",
             *       "image/webp",
             *       "application/pdf"
             *     ]
             */
            types: components["schemas"]["UploadContentType"][];
        };
        /**
         * @description A widget that a session can be limited to.
         * @enum {string}
         */
        WidgetName: "rating" | "returnForm" | "points" | "cashback" | "survey" | "case";
    };
    responses: {
        /** @description The request cannot be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not fit the present state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential may not do that. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our fault. */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it is somebody else's. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        RateLimited: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid credential. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available just now. */
        Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request can be read but not fulfilled. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type is not accepted here. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The case. */
        CaseId: components["schemas"]["CaseId"];
        /** @description Only in this status. */
        CaseStatusFilter: components["schemas"]["CaseStatus"];
        /** @description The claim. */
        ClaimId: components["schemas"]["ClaimId"];
        /** @description Only in this status. */
        ClaimStatusFilter: components["schemas"]["ClaimStatus"];
        /** @description The credit note. */
        CreditNoteId: components["schemas"]["CreditNoteId"];
        /** @description `nextCursor` of the page before. */
        Cursor: string;
        /** @description The customer. */
        CustomerId: components["schemas"]["CustomerId"];
        /** @description Only of this type. */
        EventTypeFilter: components["schemas"]["EventType"];
        /** @description The answer. */
        FeedbackId: components["schemas"]["FeedbackId"];
        /** @description The customer. Needed from staff and secret keys; a shopper always gets their own. */
        ForCustomer: components["schemas"]["CustomerId"];
        /** @description The order. */
        ForOrder: components["schemas"]["OrderId"];
        /** @description The first day, in the merchant's time zone. */
        FromDate: string;
        /**
         * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
         * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
         */
        IdempotencyKey: string;
        /** @description The signing key. */
        KeyId: components["schemas"]["SigningKeyId"];
        /** @description The last event you saw; the stream goes on behind it. */
        LastEventId: components["schemas"]["EventId"];
        /** @description How many at most. */
        Limit: number;
        /** @description Only of this metric. */
        MetricFilter: components["schemas"]["FeedbackMetric"];
        /** @description Which one, such as the order. */
        OccasionId: string;
        /** @description What the survey is about. */
        OccasionType: components["schemas"]["SubjectType"];
        /** @description Only this customer's. A shopper always gets their own. */
        OfCustomer: components["schemas"]["CustomerId"];
        /** @description Only of this order. */
        OfOrder: components["schemas"]["OrderId"];
        /** @description The order. */
        OrderId: components["schemas"]["OrderId"];
        /** @description The payout account. */
        PayoutAccountId: components["schemas"]["PayoutAccountId"];
        /** @description Only of this placement. */
        PlacementFilter: components["schemas"]["SurveyPlacement"];
        /** @description Up to 100 ids, with commas between them. An id that holds a comma cannot be asked for. */
        RatedIds: string;
        /** @description What was rated. */
        RatedType: components["schemas"]["RatedType"];
        /** @description The redemption. */
        RedemptionId: components["schemas"]["RedemptionId"];
        /** @description Only in this status. */
        RedemptionStatusFilter: components["schemas"]["RedemptionStatus"];
        /** @description The return. */
        ReturnId: components["schemas"]["ReturnId"];
        /** @description Only in this status. */
        ReturnStatusFilter: components["schemas"]["ReturnStatus"];
        /** @description Only what speaks of this. */
        SceneFilter: components["schemas"]["SurveyCode"];
        /** @description The section. */
        Section: components["schemas"]["SettingsSection"];
        /** @description Only of this sentiment. */
        SentimentFilter: components["schemas"]["Sentiment"];
        /** @description Only about this thing. */
        SubjectIdFilter: string;
        /** @description Only about this kind of thing. */
        SubjectTypeFilter: components["schemas"]["SubjectType"];
        /** @description Whether the numbers come by day as well. */
        SummaryInterval: components["schemas"]["SummaryInterval"];
        /** @description Only of this survey. */
        SurveyFilter: components["schemas"]["SurveyId"];
        /** @description Where the survey is asked. */
        SurveyPlacement: components["schemas"]["SurveyPlacement"];
        /** @description The answered survey. */
        SurveyResponseId: components["schemas"]["SurveyResponseId"];
        /** @description Only in this status. */
        SurveyResponseStatusFilter: components["schemas"]["SurveyResponseStatus"];
        /** @description Only what speaks of this scene. */
        TagFilter: components["schemas"]["SurveyCode"];
        /** @description The last day, in the merchant's time zone. At most 366 days. */
        ToDate: string;
        /** @description The file. */
        UploadId: components["schemas"]["UploadId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AnsweredCondition = components['schemas']['AnsweredCondition'];
export type AspectsAnswer = components['schemas']['AspectsAnswer'];
export type AspectScores = components['schemas']['AspectScores'];
export type AspectsQuestion = components['schemas']['AspectsQuestion'];
export type AuthoritySettings = components['schemas']['AuthoritySettings'];
export type BatchCreditNote = components['schemas']['BatchCreditNote'];
export type BatchItem = components['schemas']['BatchItem'];
export type BatchOutcome = components['schemas']['BatchOutcome'];
export type BatchProblem = components['schemas']['BatchProblem'];
export type BatchResult = components['schemas']['BatchResult'];
export type CallerKind = components['schemas']['CallerKind'];
export type Campaign = components['schemas']['Campaign'];
export type CampaignId = components['schemas']['CampaignId'];
export type CampaignPage = components['schemas']['CampaignPage'];
export type CampaignRule = components['schemas']['CampaignRule'];
export type CampaignStatus = components['schemas']['CampaignStatus'];
export type Case = components['schemas']['Case'];
export type CaseAction = components['schemas']['CaseAction'];
export type CaseCategory = components['schemas']['CaseCategory'];
export type CaseFollowUp = components['schemas']['CaseFollowUp'];
export type CaseId = components['schemas']['CaseId'];
export type CaseLevel = components['schemas']['CaseLevel'];
export type CaseLink = components['schemas']['CaseLink'];
export type CaseLinkInput = components['schemas']['CaseLinkInput'];
export type CaseLinkRedemption = components['schemas']['CaseLinkRedemption'];
export type CasePage = components['schemas']['CasePage'];
export type CasePriority = components['schemas']['CasePriority'];
export type CaseSettings = components['schemas']['CaseSettings'];
export type CaseStatus = components['schemas']['CaseStatus'];
export type CaseTransition = components['schemas']['CaseTransition'];
export type CashbackExclusion = components['schemas']['CashbackExclusion'];
export type CashbackOrder = components['schemas']['CashbackOrder'];
export type CashbackProgress = components['schemas']['CashbackProgress'];
export type CashbackProgressPage = components['schemas']['CashbackProgressPage'];
export type CashbackReward = components['schemas']['CashbackReward'];
export type CashbackRewardRule = components['schemas']['CashbackRewardRule'];
export type CashbackScope = components['schemas']['CashbackScope'];
export type CashbackSettings = components['schemas']['CashbackSettings'];
export type CashbackStep = components['schemas']['CashbackStep'];
export type CashbackStepRule = components['schemas']['CashbackStepRule'];
export type CategoryRule = components['schemas']['CategoryRule'];
export type CesSummary = components['schemas']['CesSummary'];
export type ChoiceAnswer = components['schemas']['ChoiceAnswer'];
export type ChoiceCondition = components['schemas']['ChoiceCondition'];
export type ChoiceQuestion = components['schemas']['ChoiceQuestion'];
export type Claim = components['schemas']['Claim'];
export type ClaimAction = components['schemas']['ClaimAction'];
export type ClaimId = components['schemas']['ClaimId'];
export type ClaimInput = components['schemas']['ClaimInput'];
export type ClaimPage = components['schemas']['ClaimPage'];
export type ClaimStatus = components['schemas']['ClaimStatus'];
export type ClaimTransition = components['schemas']['ClaimTransition'];
export type CreditNote = components['schemas']['CreditNote'];
export type CreditNoteBatch = components['schemas']['CreditNoteBatch'];
export type CreditNoteId = components['schemas']['CreditNoteId'];
export type CreditNoteInput = components['schemas']['CreditNoteInput'];
export type CreditNoteLine = components['schemas']['CreditNoteLine'];
export type CreditNoteMatch = components['schemas']['CreditNoteMatch'];
export type CreditNotePage = components['schemas']['CreditNotePage'];
export type CsatSummary = components['schemas']['CsatSummary'];
export type Currency = components['schemas']['Currency'];
export type Customer = components['schemas']['Customer'];
export type CustomerCondition = components['schemas']['CustomerCondition'];
export type CustomerId = components['schemas']['CustomerId'];
export type CustomerInput = components['schemas']['CustomerInput'];
export type CustomerPage = components['schemas']['CustomerPage'];
export type CustomerSegment = components['schemas']['CustomerSegment'];
export type CustomerTag = components['schemas']['CustomerTag'];
export type CustomerTotals = components['schemas']['CustomerTotals'];
export type Decimal = components['schemas']['Decimal'];
export type EarnRule = components['schemas']['EarnRule'];
export type Event = components['schemas']['Event'];
export type EventId = components['schemas']['EventId'];
export type EventPage = components['schemas']['EventPage'];
export type EventSubject = components['schemas']['EventSubject'];
export type EventType = components['schemas']['EventType'];
export type EvidenceRule = components['schemas']['EvidenceRule'];
export type ExpiringPoints = components['schemas']['ExpiringPoints'];
export type Feedback = components['schemas']['Feedback'];
export type FeedbackDay = components['schemas']['FeedbackDay'];
export type FeedbackId = components['schemas']['FeedbackId'];
export type FeedbackInput = components['schemas']['FeedbackInput'];
export type FeedbackMetric = components['schemas']['FeedbackMetric'];
export type FeedbackPage = components['schemas']['FeedbackPage'];
export type FeedbackSettings = components['schemas']['FeedbackSettings'];
export type FeedbackSummary = components['schemas']['FeedbackSummary'];
export type FeedbackTag = components['schemas']['FeedbackTag'];
export type FieldError = components['schemas']['FieldError'];
export type FixedCashback = components['schemas']['FixedCashback'];
export type FixedCashbackRule = components['schemas']['FixedCashbackRule'];
export type GeneralSettings = components['schemas']['GeneralSettings'];
export type GuestChallenge = components['schemas']['GuestChallenge'];
export type GuestChallengeId = components['schemas']['GuestChallengeId'];
export type GuestChallengeInput = components['schemas']['GuestChallengeInput'];
export type GuestVerification = components['schemas']['GuestVerification'];
export type InspectedLine = components['schemas']['InspectedLine'];
export type LimitSettings = components['schemas']['LimitSettings'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type LowScores = components['schemas']['LowScores'];
export type Me = components['schemas']['Me'];
export type MerchantId = components['schemas']['MerchantId'];
export type Money = components['schemas']['Money'];
export type NewSigningKey = components['schemas']['NewSigningKey'];
export type NextCashbackStep = components['schemas']['NextCashbackStep'];
export type NextTier = components['schemas']['NextTier'];
export type NonReturnableReason = components['schemas']['NonReturnableReason'];
export type NotClaimableReason = components['schemas']['NotClaimableReason'];
export type NpsSummary = components['schemas']['NpsSummary'];
export type Order = components['schemas']['Order'];
export type OrderBatch = components['schemas']['OrderBatch'];
export type OrderContact = components['schemas']['OrderContact'];
export type OrderId = components['schemas']['OrderId'];
export type OrderInput = components['schemas']['OrderInput'];
export type OrderLine = components['schemas']['OrderLine'];
export type OrderLineInput = components['schemas']['OrderLineInput'];
export type OrderLineKind = components['schemas']['OrderLineKind'];
export type OrderLink = components['schemas']['OrderLink'];
export type OrderLinkInput = components['schemas']['OrderLinkInput'];
export type OrderLinkRedemption = components['schemas']['OrderLinkRedemption'];
export type OrderPage = components['schemas']['OrderPage'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type Payout = components['schemas']['Payout'];
export type PayoutAccount = components['schemas']['PayoutAccount'];
export type PayoutAccountId = components['schemas']['PayoutAccountId'];
export type PayoutAccountInput = components['schemas']['PayoutAccountInput'];
export type PayoutAccountPage = components['schemas']['PayoutAccountPage'];
export type PayoutAccountStatus = components['schemas']['PayoutAccountStatus'];
export type PayoutMethod = components['schemas']['PayoutMethod'];
export type PayoutStatus = components['schemas']['PayoutStatus'];
export type PercentCashback = components['schemas']['PercentCashback'];
export type PercentCashbackRule = components['schemas']['PercentCashbackRule'];
export type PhotoAnswer = components['schemas']['PhotoAnswer'];
export type PhotoQuestion = components['schemas']['PhotoQuestion'];
export type PointsAdjustmentInput = components['schemas']['PointsAdjustmentInput'];
export type PointsEntry = components['schemas']['PointsEntry'];
export type PointsEntryId = components['schemas']['PointsEntryId'];
export type PointsEntryPage = components['schemas']['PointsEntryPage'];
export type PointsEntryState = components['schemas']['PointsEntryState'];
export type PointsEntryType = components['schemas']['PointsEntryType'];
export type PointsSettings = components['schemas']['PointsSettings'];
export type PointsSummary = components['schemas']['PointsSummary'];
export type PointsValue = components['schemas']['PointsValue'];
export type PriorityHours = components['schemas']['PriorityHours'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type ProofRule = components['schemas']['ProofRule'];
export type RatedType = components['schemas']['RatedType'];
export type Rating = components['schemas']['Rating'];
export type RatingList = components['schemas']['RatingList'];
export type Redemption = components['schemas']['Redemption'];
export type RedemptionAction = components['schemas']['RedemptionAction'];
export type RedemptionId = components['schemas']['RedemptionId'];
export type RedemptionInput = components['schemas']['RedemptionInput'];
export type RedemptionPage = components['schemas']['RedemptionPage'];
export type RedemptionStatus = components['schemas']['RedemptionStatus'];
export type RedemptionTransition = components['schemas']['RedemptionTransition'];
export type Refund = components['schemas']['Refund'];
export type RefundLimits = components['schemas']['RefundLimits'];
export type RefundStatus = components['schemas']['RefundStatus'];
export type ReleasingPoints = components['schemas']['ReleasingPoints'];
export type Return = components['schemas']['Return'];
export type ReturnableLine = components['schemas']['ReturnableLine'];
export type ReturnAction = components['schemas']['ReturnAction'];
export type ReturnCashbackEffect = components['schemas']['ReturnCashbackEffect'];
export type ReturnDecision = components['schemas']['ReturnDecision'];
export type ReturnId = components['schemas']['ReturnId'];
export type ReturnInput = components['schemas']['ReturnInput'];
export type ReturnLine = components['schemas']['ReturnLine'];
export type ReturnLineInput = components['schemas']['ReturnLineInput'];
export type ReturnLogistics = components['schemas']['ReturnLogistics'];
export type ReturnMoney = components['schemas']['ReturnMoney'];
export type ReturnOptions = components['schemas']['ReturnOptions'];
export type ReturnOutcome = components['schemas']['ReturnOutcome'];
export type ReturnOutcomeLine = components['schemas']['ReturnOutcomeLine'];
export type ReturnPage = components['schemas']['ReturnPage'];
export type ReturnPreview = components['schemas']['ReturnPreview'];
export type ReturnPreviewInput = components['schemas']['ReturnPreviewInput'];
export type ReturnPreviewLineInput = components['schemas']['ReturnPreviewLineInput'];
export type ReturnReason = components['schemas']['ReturnReason'];
export type ReturnResolution = components['schemas']['ReturnResolution'];
export type ReturnSettings = components['schemas']['ReturnSettings'];
export type ReturnStatus = components['schemas']['ReturnStatus'];
export type ReturnTransition = components['schemas']['ReturnTransition'];
export type Reward = components['schemas']['Reward'];
export type RewardId = components['schemas']['RewardId'];
export type RewardKind = components['schemas']['RewardKind'];
export type RewardPage = components['schemas']['RewardPage'];
export type RewardRule = components['schemas']['RewardRule'];
export type ScoreAnswer = components['schemas']['ScoreAnswer'];
export type ScoreCondition = components['schemas']['ScoreCondition'];
export type ScoreQuestion = components['schemas']['ScoreQuestion'];
export type ScreeningOutcome = components['schemas']['ScreeningOutcome'];
export type ScreeningResult = components['schemas']['ScreeningResult'];
export type Sentiment = components['schemas']['Sentiment'];
export type SentimentCounts = components['schemas']['SentimentCounts'];
export type Session = components['schemas']['Session'];
export type SessionAudience = components['schemas']['SessionAudience'];
export type SessionInput = components['schemas']['SessionInput'];
export type SessionSettings = components['schemas']['SessionSettings'];
export type Settings = components['schemas']['Settings'];
export type SettingsSection = components['schemas']['SettingsSection'];
export type SettingsSectionUpdate = components['schemas']['SettingsSectionUpdate'];
export type SigningKey = components['schemas']['SigningKey'];
export type SigningKeyId = components['schemas']['SigningKeyId'];
export type SigningKeyPage = components['schemas']['SigningKeyPage'];
export type StaffRole = components['schemas']['StaffRole'];
export type Subject = components['schemas']['Subject'];
export type SubjectInput = components['schemas']['SubjectInput'];
export type SubjectType = components['schemas']['SubjectType'];
export type SummaryInterval = components['schemas']['SummaryInterval'];
export type SuppliedLine = components['schemas']['SuppliedLine'];
export type Survey = components['schemas']['Survey'];
export type SurveyAnswer = components['schemas']['SurveyAnswer'];
export type SurveyAnswers = components['schemas']['SurveyAnswers'];
export type SurveyAnswersInput = components['schemas']['SurveyAnswersInput'];
export type SurveyAsked = components['schemas']['SurveyAsked'];
export type SurveyAudience = components['schemas']['SurveyAudience'];
export type SurveyCode = components['schemas']['SurveyCode'];
export type SurveyCondition = components['schemas']['SurveyCondition'];
export type SurveyDismissalInput = components['schemas']['SurveyDismissalInput'];
export type SurveyForm = components['schemas']['SurveyForm'];
export type SurveyId = components['schemas']['SurveyId'];
export type SurveyIncentive = components['schemas']['SurveyIncentive'];
export type SurveyLink = components['schemas']['SurveyLink'];
export type SurveyLinkInput = components['schemas']['SurveyLinkInput'];
export type SurveyNotAsked = components['schemas']['SurveyNotAsked'];
export type SurveyOffer = components['schemas']['SurveyOffer'];
export type SurveyOption = components['schemas']['SurveyOption'];
export type SurveyPlacement = components['schemas']['SurveyPlacement'];
export type SurveyQuestion = components['schemas']['SurveyQuestion'];
export type SurveyQuestionId = components['schemas']['SurveyQuestionId'];
export type SurveyRefusal = components['schemas']['SurveyRefusal'];
export type SurveyResponse = components['schemas']['SurveyResponse'];
export type SurveyResponseAction = components['schemas']['SurveyResponseAction'];
export type SurveyResponseId = components['schemas']['SurveyResponseId'];
export type SurveyResponseInput = components['schemas']['SurveyResponseInput'];
export type SurveyResponsePage = components['schemas']['SurveyResponsePage'];
export type SurveyResponseStatus = components['schemas']['SurveyResponseStatus'];
export type SurveySeconds = components['schemas']['SurveySeconds'];
export type SurveySettings = components['schemas']['SurveySettings'];
export type SurveySubmissionInput = components['schemas']['SurveySubmissionInput'];
export type TagCounts = components['schemas']['TagCounts'];
export type TagProblem = components['schemas']['TagProblem'];
export type TextAnswer = components['schemas']['TextAnswer'];
export type TextQuestion = components['schemas']['TextQuestion'];
export type Tier = components['schemas']['Tier'];
export type TierRule = components['schemas']['TierRule'];
export type TimelineActor = components['schemas']['TimelineActor'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type Timestamp = components['schemas']['Timestamp'];
export type Tracking = components['schemas']['Tracking'];
export type UnmatchedReason = components['schemas']['UnmatchedReason'];
export type Upload = components['schemas']['Upload'];
export type UploadContentType = components['schemas']['UploadContentType'];
export type UploadId = components['schemas']['UploadId'];
export type UploadInput = components['schemas']['UploadInput'];
export type UploadPurpose = components['schemas']['UploadPurpose'];
export type UploadSettings = components['schemas']['UploadSettings'];
export type WidgetName = components['schemas']['WidgetName'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternal = components['responses']['Internal'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterCaseId = components['parameters']['CaseId'];
export type ParameterCaseStatusFilter = components['parameters']['CaseStatusFilter'];
export type ParameterClaimId = components['parameters']['ClaimId'];
export type ParameterClaimStatusFilter = components['parameters']['ClaimStatusFilter'];
export type ParameterCreditNoteId = components['parameters']['CreditNoteId'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type ParameterEventTypeFilter = components['parameters']['EventTypeFilter'];
export type ParameterFeedbackId = components['parameters']['FeedbackId'];
export type ParameterForCustomer = components['parameters']['ForCustomer'];
export type ParameterForOrder = components['parameters']['ForOrder'];
export type ParameterFromDate = components['parameters']['FromDate'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterKeyId = components['parameters']['KeyId'];
export type ParameterLastEventId = components['parameters']['LastEventId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterMetricFilter = components['parameters']['MetricFilter'];
export type ParameterOccasionId = components['parameters']['OccasionId'];
export type ParameterOccasionType = components['parameters']['OccasionType'];
export type ParameterOfCustomer = components['parameters']['OfCustomer'];
export type ParameterOfOrder = components['parameters']['OfOrder'];
export type ParameterOrderId = components['parameters']['OrderId'];
export type ParameterPayoutAccountId = components['parameters']['PayoutAccountId'];
export type ParameterPlacementFilter = components['parameters']['PlacementFilter'];
export type ParameterRatedIds = components['parameters']['RatedIds'];
export type ParameterRatedType = components['parameters']['RatedType'];
export type ParameterRedemptionId = components['parameters']['RedemptionId'];
export type ParameterRedemptionStatusFilter = components['parameters']['RedemptionStatusFilter'];
export type ParameterReturnId = components['parameters']['ReturnId'];
export type ParameterReturnStatusFilter = components['parameters']['ReturnStatusFilter'];
export type ParameterSceneFilter = components['parameters']['SceneFilter'];
export type ParameterSection = components['parameters']['Section'];
export type ParameterSentimentFilter = components['parameters']['SentimentFilter'];
export type ParameterSubjectIdFilter = components['parameters']['SubjectIdFilter'];
export type ParameterSubjectTypeFilter = components['parameters']['SubjectTypeFilter'];
export type ParameterSummaryInterval = components['parameters']['SummaryInterval'];
export type ParameterSurveyFilter = components['parameters']['SurveyFilter'];
export type ParameterSurveyPlacement = components['parameters']['SurveyPlacement'];
export type ParameterSurveyResponseId = components['parameters']['SurveyResponseId'];
export type ParameterSurveyResponseStatusFilter = components['parameters']['SurveyResponseStatusFilter'];
export type ParameterTagFilter = components['parameters']['TagFilter'];
export type ParameterToDate = components['parameters']['ToDate'];
export type ParameterUploadId = components['parameters']['UploadId'];
export type $defs = Record<string, never>;
export interface operations {
    listCases: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only in this status. */
                status?: components["parameters"]["CaseStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCaseLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLinkInput"];
            };
        };
        responses: {
            /** @description A link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    transitionCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The case. */
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseTransition"];
            };
        };
        responses: {
            /** @description The case as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only this customer's. A shopper always gets their own. */
                customerId?: components["parameters"]["OfCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only in this status. */
                status?: components["parameters"]["ClaimStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            /** @description The claim. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The claim. */
                claimId: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    transitionClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The claim. */
                claimId: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimTransition"];
            };
        };
        responses: {
            /** @description The claim as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPayoutAccounts: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The customer. Needed from staff and secret keys; a shopper always gets their own. */
                customerId?: components["parameters"]["ForCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutAccountPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPayoutAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutAccountInput"];
            };
        };
        responses: {
            /** @description The account, being verified. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removePayoutAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payout account. */
                payoutAccountId: components["parameters"]["PayoutAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCashbackProgress: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The customer. Needed from staff and secret keys; a shopper always gets their own. */
                customerId?: components["parameters"]["ForCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashbackProgressPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCreditNotes: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only this customer's. A shopper always gets their own. */
                customerId?: components["parameters"]["OfCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credit notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNotePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCreditNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The credit note. */
                creditNoteId: components["parameters"]["CreditNoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNote"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertCreditNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The credit note. */
                creditNoteId: components["parameters"]["CreditNoteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteInput"];
            };
        };
        responses: {
            /** @description As it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNote"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    importCreditNotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditNoteBatch"];
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerInput"];
            };
        };
        responses: {
            /** @description Changed, or as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only about this thing. */
                subjectId?: components["parameters"]["SubjectIdFilter"];
                /** @description Only of this type. */
                type?: components["parameters"]["EventTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last event you saw; the stream goes on behind it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream; it ends when the session does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFeedback: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only of this metric. */
                metric?: components["parameters"]["MetricFilter"];
                /** @description Only of this placement. */
                placement?: components["parameters"]["PlacementFilter"];
                /** @description Only what speaks of this. */
                scene?: components["parameters"]["SceneFilter"];
                /** @description Only of this sentiment. */
                sentiment?: components["parameters"]["SentimentFilter"];
                /** @description Only about this thing. */
                subjectId?: components["parameters"]["SubjectIdFilter"];
                /** @description Only about this kind of thing. */
                subjectType?: components["parameters"]["SubjectTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFeedback: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackInput"];
            };
        };
        responses: {
            /** @description Stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The answer. */
                feedbackId: components["parameters"]["FeedbackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRatings: {
        parameters: {
            query: {
                /** @description Up to 100 ids, with commas between them. An id that holds a comma cannot be asked for. */
                subjectIds: components["parameters"]["RatedIds"];
                /** @description What was rated. */
                subjectType: components["parameters"]["RatedType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, in the order asked. */
            200: {
                headers: {
                    /** @description Public, for `feedback.ratingsMaxAgeSeconds`. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFeedbackSummary: {
        parameters: {
            query: {
                /** @description The first day, in the merchant's time zone. */
                from: components["parameters"]["FromDate"];
                /** @description Whether the numbers come by day as well. */
                interval?: components["parameters"]["SummaryInterval"];
                /** @description Only of this metric. */
                metric?: components["parameters"]["MetricFilter"];
                /** @description Only of this placement. */
                placement?: components["parameters"]["PlacementFilter"];
                /** @description Only about this thing. */
                subjectId?: components["parameters"]["SubjectIdFilter"];
                /** @description Only about this kind of thing. */
                subjectType?: components["parameters"]["SubjectTypeFilter"];
                /** @description Only what speaks of this scene. */
                tag?: components["parameters"]["TagFilter"];
                /** @description The last day, in the merchant's time zone. At most 366 days. */
                to: components["parameters"]["ToDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only this customer's. A shopper always gets their own. */
                customerId?: components["parameters"]["OfCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInput"];
            };
        };
        responses: {
            /** @description Changed, or as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrderLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderLinkInput"];
            };
        };
        responses: {
            /** @description A link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    importOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderBatch"];
            };
        };
        responses: {
            /** @description What became of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPoints: {
        parameters: {
            query?: {
                /** @description The customer. Needed from staff and secret keys; a shopper always gets their own. */
                customerId?: components["parameters"]["ForCustomer"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPointsAdjustment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsAdjustmentInput"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPointsEntries: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The customer. Needed from staff and secret keys; a shopper always gets their own. */
                customerId?: components["parameters"]["ForCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsEntryPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRedemptions: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only this customer's. A shopper always gets their own. */
                customerId?: components["parameters"]["OfCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only in this status. */
                status?: components["parameters"]["RedemptionStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of redemptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRedemption: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionInput"];
            };
        };
        responses: {
            /** @description The voucher. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redemption"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRedemption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The redemption. */
                redemptionId: components["parameters"]["RedemptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redemption. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redemption"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    transitionRedemption: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The redemption. */
                redemptionId: components["parameters"]["RedemptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionTransition"];
            };
        };
        responses: {
            /** @description The redemption as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redemption"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRewards: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only this customer's. A shopper always gets their own. */
                customerId?: components["parameters"]["OfCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReturns: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only this customer's. A shopper always gets their own. */
                customerId?: components["parameters"]["OfCustomer"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only of this order. */
                orderId?: components["parameters"]["OfOrder"];
                /** @description Only in this status. */
                status?: components["parameters"]["ReturnStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of returns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReturn: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInput"];
            };
        };
        responses: {
            /** @description The return. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The return. */
                returnId: components["parameters"]["ReturnId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The return. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    transitionReturn: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The return. */
                returnId: components["parameters"]["ReturnId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnTransition"];
            };
        };
        responses: {
            /** @description The return as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReturnOptions: {
        parameters: {
            query: {
                /** @description The order. */
                orderId: components["parameters"]["ForOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnOptions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewReturn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnPreviewInput"];
            };
        };
        responses: {
            /** @description The outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionInput"];
            };
        };
        responses: {
            /** @description A token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeemCaseLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLinkRedemption"];
            };
        };
        responses: {
            /** @description A token for the case. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createGuestChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestChallengeInput"];
            };
        };
        responses: {
            /** @description Taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestChallenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyGuestChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestVerification"];
            };
        };
        responses: {
            /** @description A token for the order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeemOrderLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderLinkRedemption"];
            };
        };
        responses: {
            /** @description A token for the order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSettingsSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The section. */
                section: components["parameters"]["Section"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsSectionUpdate"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSigningKey"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signing key. */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSurveyLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyLinkInput"];
            };
        };
        responses: {
            /** @description A link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSurveyResponses: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only of this placement. */
                placement?: components["parameters"]["PlacementFilter"];
                /** @description Only in this status. */
                status?: components["parameters"]["SurveyResponseStatusFilter"];
                /** @description Only of this survey. */
                surveyId?: components["parameters"]["SurveyFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of answered surveys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponsePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    startSurveyResponse: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyResponseInput"];
            };
        };
        responses: {
            /** @description The answer, still empty or as it was left. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSurveyResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The answered survey. */
                responseId: components["parameters"]["SurveyResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answered survey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveSurveyResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The answered survey. */
                responseId: components["parameters"]["SurveyResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyAnswersInput"];
            };
        };
        responses: {
            /** @description The answer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    dismissSurveyResponse: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The answered survey. */
                responseId: components["parameters"]["SurveyResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyDismissalInput"];
            };
        };
        responses: {
            /** @description The closed survey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitSurveyResponse: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The answered survey. */
                responseId: components["parameters"]["SurveyResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveySubmissionInput"];
            };
        };
        responses: {
            /** @description The submitted survey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSurvey: {
        parameters: {
            query?: {
                /** @description Which one, such as the order. */
                subjectId?: components["parameters"]["OccasionId"];
                /** @description What the survey is about. */
                subjectType?: components["parameters"]["OccasionType"];
            };
            header?: never;
            path: {
                /** @description Where the survey is asked. */
                placement: components["parameters"]["SurveyPlacement"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A survey, or the reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyOffer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names your intention. Send a fresh UUID for a new one and the same again when you repeat the request: it takes effect once, and the answer is replayed for 24 hours.
                 * @example 6f1d1d0e-8a2b-4b52-9f0a-0d0c5c4a7c11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadInput"];
            };
        };
        responses: {
            /** @description Stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUploadContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "image/jpeg": Blob;
                    "image/png": Blob;
                    "image/webp": Blob;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
