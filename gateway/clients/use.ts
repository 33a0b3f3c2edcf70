// Uses the generated client for TypeScript: node use.js ADDRESS KEY
import { AccessApi, Configuration, DocumentsApi, ResponseError, SeriesApi, SummariesApi } from './index';

declare const process: { argv: string[]; exit(code: number): void };

function check(what: string, holds: boolean): void {
    console.log((holds ? 'ok      ' : 'NOT OK  ') + what);
    if (!holds) {
        process.exit(1);
    }
}

async function main(address: string, key: string): Promise<void> {
    const configuration = new Configuration({ basePath: address, apiKey: key });
    const documents = new DocumentsApi(configuration);
    const series = new SeriesApi(configuration);

    const posted = await documents.postDocument({
        prefer: 'wait=30',
        newDocument: {
            name: 'client-ts.md',
            mediaType: 'text/markdown',
            content: '2023年，青禾县专利授权量412件。',
            reportingYear: 2023,
        },
    });
    check('a document is posted and read', posted.state === 'read');
    const list = await documents.listDocuments({ limit: 1 });
    check('a list has a next page', list.items.length === 1 && typeof list.next === 'string');
    const one = (await series.listSeries({ limit: 1 })).items[0];
    const observations = await series.listObservationsOfSeries({ id: one.identity!.id });
    check('a series has observations', typeof observations.items[0].quantity!.value === 'number');
    check('summaries are listed', (await new SummariesApi(configuration).listSummaries({})).items.length > 0);
    check('the caller is an operator', (await new AccessApi(configuration).getCaller()).roles!.includes('operator'));
    const refused = await series.getSeries({ id: 'none' }).catch((error: ResponseError) => error.response.json());
    check('what is not there is a problem', (refused as { status: number }).status === 404);
}

main(process.argv[2], process.argv[3]).catch((error) => {
    console.error(error);
    process.exit(1);
});
